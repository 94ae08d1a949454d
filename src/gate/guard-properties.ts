/**
 * Keys of web storage are properties, too (`localStorage.name = …`), which no method of the prototype sees. Here they
 * go through its methods. That takes another object in place of the browser's own, so only the strict guard does it.
 */
import {guardAccessor, guardMethod} from './guard-method.js';
import type {Realm} from './guard-storage.js';

const guarded = new WeakSet<object>();

/** In one window, once. Throws where storage is blocked. */
export function guardProperties(realm: Realm): void {
  if (guarded.has(realm.Document)) return;
  guarded.add(realm.Document);
  const reals = new Map<unknown, Storage>();
  const {prototype} = realm.Storage;
  for (const kind of ['localStorage', 'sessionStorage']) {
    const real = realm[kind as 'localStorage'];
    const guard = withoutProperties(real);
    reals.set(guard, real);
    guardAccessor(realm, kind, () => guard);
    guardAccessor(realm.StorageEvent.prototype, 'storageArea', (_self, _args, proceed) => {
      const area = proceed();
      return area === real ? guard : area;
    });
  }
  for (const name of ['setItem', 'getItem', 'removeItem', 'clear', 'key'])
    guardMethod(prototype, name, (self, _args, proceed) => proceed(reals.get(self) ?? self));
  realm.StorageEvent = new Proxy(realm.StorageEvent, {
    construct(target, [type, init]: [string, StorageEventInit | undefined], self) {
      const area = reals.get(init?.storageArea);
      return Reflect.construct(target, [type, area ? {...init, storageArea: area} : init], self) as object;
    },
  });
}

function withoutProperties(real: Storage): Storage {
  const write = (key: string | symbol, value: unknown): boolean => {
    real.setItem(key as string, value as string);
    return true;
  };
  return new Proxy(real, {
    get: (_real, key) => (key in real ? Reflect.get(real, key) : (real.getItem(key as string) ?? undefined)) as unknown,
    set: (_real, key, value) => write(key, value),
    defineProperty: (_real, key, {value}) => write(key, value),
    deleteProperty: (_real, key) => {
      real.removeItem(key as string);
      return true;
    },
  });
}
