/**
 * The part of the storage guard that sees to `localStorage` and `sessionStorage`. Their keys are properties, too
 * (`localStorage.name = …`), which no method of the prototype sees; so pages get another object in place of the
 * browser's own, which sends keys through the methods.
 */
import {WEB_STORAGE} from '../declaration/declaration.js';
import {guardAccessor, guardMethod} from './guard-method.js';
import type {Copies, Realm, Refuses} from './guard-storage.js';

interface Area {
  readonly kind: (typeof WEB_STORAGE)[number];
  /** The browser's own. */
  readonly real: Storage;
  readonly copies: Copies;
}

/** The storages of all windows, by the browser's object and by the one in its place. */
export type Areas = Map<unknown, Area>;

/**
 * Guards one window.
 * @param copies of `localStorage`, and of `sessionStorage`
 * @param areas grows by this window's; one window's method may be called for another's storage
 */
export function guardWebStorage(realm: Realm, refuses: Refuses, copies: readonly Copies[], areas: Areas): void {
  WEB_STORAGE.forEach((kind, i) => {
    const real = realm[kind];
    const guard = withoutProperties(real);
    for (const each of [real, guard]) areas.set(each, {kind, real, copies: copies[i] as Copies});
    guardAccessor(realm, kind, () => guard);
    guardAccessor(realm.StorageEvent.prototype, 'storageArea', (_self, _args, proceed) => {
      const area = proceed();
      return area === real ? guard : area;
    });
  });
  guardMethods(realm.Storage.prototype, refuses, areas);
  // It takes nothing but the browser's own object.
  realm.StorageEvent = new Proxy(realm.StorageEvent, {
    construct(target, [type, init]: [string, StorageEventInit | undefined], self) {
      const area = areas.get(init && init.storageArea);
      return Reflect.construct(
        target,
        [type, area ? Object.assign({}, init, {storageArea: area.real}) : init],
        self,
      ) as object;
    },
  });
}

function guardMethods(prototype: Storage, refuses: Refuses, areas: Areas): void {
  for (const method of ['setItem', 'getItem', 'removeItem', 'clear', 'key'])
    guardMethod(prototype, method, (self, args, proceed) => {
      const area = areas.get(self);
      if (!area) return proceed();
      const {copies, kind, real} = area;
      const [key, value] = args.map(String) as [string, string];
      if (method === 'getItem' && copies.has(key)) return copies.get(key);
      if (method === 'setItem' && refuses(kind, key)) return void copies.set(key, value);
      if (method === 'clear') copies.clear();
      else if (method !== 'key') copies.delete(key);
      return proceed(real);
    });
}

function withoutProperties(real: Storage): Storage {
  const write = (_real: unknown, key: string | symbol, value: unknown): boolean => {
    real.setItem(key as string, value as string);
    return true;
  };
  return new Proxy<Storage>(real, {
    get(_real, key) {
      if (key in real) return Reflect.get(real, key) as unknown;
      const value = real.getItem(key as string);
      return value === null ? undefined : value;
    },
    set: write,
    defineProperty: (_real, key, {value}) => write(real, key, value),
    deleteProperty(_real, key) {
      real.removeItem(key as string);
      return true;
    },
  });
}
