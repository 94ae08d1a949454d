/** The part of the storage guard that sees to `localStorage` and `sessionStorage`. */
import {guardAccessor, guardMethod} from './guard-method.js';
import type {Copies, Realm, Refuses} from './guard-storage.js';

export function guardWebStorage(
  realm: Realm,
  refuses: Refuses,
  kind: 'localStorage' | 'sessionStorage',
  copies: Copies,
): void {
  const real = realm[kind];
  const guard = withoutProperties(real, copies);
  const instead = (method: string, act: (key: string, value: string, proceed: () => unknown) => unknown): void => {
    guardMethod(realm.Storage.prototype, method, (self, [key, value], proceed) =>
      self === real || self === guard ? act(String(key), String(value), () => proceed(real)) : proceed(),
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
  instead('key', (_key, _value, proceed) => proceed());
  guardAccessor(realm, kind, () => guard);
}

/** Keys are properties, too, which no method of the prototype sees; here they go through its methods. */
function withoutProperties(real: Storage, copies: Copies): Storage {
  const write = (key: string | symbol, value: unknown): boolean => {
    guard.setItem(key as string, value as string);
    return true;
  };
  const guard: Storage = new Proxy(real, {
    get: (_real, key) => (copies.has(key as string) ? copies.get(key as string) : Reflect.get(real, key)) as unknown,
    set: (_real, key, value) => write(key, value),
    defineProperty: (_real, key, {value}) => write(key, value),
    deleteProperty: (_real, key) => {
      guard.removeItem(key as string);
      return true;
    },
  });
  return guard;
}
