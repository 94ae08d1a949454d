/** The part of the storage guard that sees to the methods of `localStorage` and `sessionStorage`. */
import {guardMethod} from './guard-method.js';
import type {Copies, Realm, Refuses} from './guard-storage.js';

/** @param areas the storages of all windows; one window's method may be called for another's storage */
export function guardWebStorage(
  realm: Realm,
  refuses: Refuses,
  kind: 'localStorage' | 'sessionStorage',
  copies: Copies,
  areas: Map<unknown, string>,
): void {
  areas.set(realm[kind], kind);
  const instead = (method: string, act: (key: string, value: string, proceed: () => unknown) => unknown): void => {
    guardMethod(realm.Storage.prototype, method, (self, [key, value], proceed) =>
      areas.get(self) === kind ? act(String(key), String(value), proceed) : proceed(),
    );
  };
  instead('setItem', (key, value, proceed) => {
    if (refuses(kind, key)) return void copies.set(key, value);
    copies.delete(key);
    return proceed();
  });
  instead('getItem', (key, _value, proceed) => (copies.has(key) ? copies.get(key) : proceed()));
  instead('removeItem', (key, _value, proceed) => {
    copies.delete(key);
    return proceed();
  });
  instead('clear', (_key, _value, proceed) => {
    copies.clear();
    return proceed();
  });
}
