import { WEB_STORAGE } from '../declaration/declaration.js';
import { guardAccessor, guardMethod } from './guard-method.js';

function guardWebStorage(realm, refuses, copies, areas) {
  WEB_STORAGE.forEach((kind, i) => {
    const real = realm[kind];
    const guard = withoutProperties(real);
    for (const each of [real, guard]) areas.set(each, { kind, real, copies: copies[i] });
    guardAccessor(realm, kind, () => guard);
    guardAccessor(realm.StorageEvent.prototype, "storageArea", (_self, _args, proceed) => {
      const area = proceed();
      return area === real ? guard : area;
    });
  });
  guardMethods(realm.Storage.prototype, refuses, areas);
  realm.StorageEvent = new Proxy(realm.StorageEvent, {
    construct(target, [type, init], self) {
      const area = areas.get(init && init.storageArea);
      return Reflect.construct(
        target,
        [type, area ? Object.assign({}, init, { storageArea: area.real }) : init],
        self
      );
    }
  });
}
function guardMethods(prototype, refuses, areas) {
  for (const method of ["setItem", "getItem", "removeItem", "clear", "key"])
    guardMethod(prototype, method, (self, args, proceed) => {
      const area = areas.get(self);
      if (!area) return proceed();
      const { copies, kind, real } = area;
      const [key, value] = args.map(String);
      if (method === "getItem" && copies.has(key)) return copies.get(key);
      if (method === "setItem" && refuses(kind, key)) return void copies.set(key, value);
      if (method === "clear") copies.clear();
      else if (method !== "key") copies.delete(key);
      return proceed(real);
    });
}
function withoutProperties(real) {
  const write = (_real, key, value) => {
    real.setItem(key, value);
    return true;
  };
  return new Proxy(real, {
    get(_real, key) {
      if (key in real) return Reflect.get(real, key);
      const value = real.getItem(key);
      return value === null ? void 0 : value;
    },
    set: write,
    defineProperty: (_real, key, { value }) => write(real, key, value),
    deleteProperty(_real, key) {
      real.removeItem(key);
      return true;
    }
  });
}

export { guardWebStorage };
//# sourceMappingURL=guard-web-storage.js.map
