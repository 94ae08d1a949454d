import { guardAccessor, guardMethod } from './guard-method.js';

function guardWebStorage(realm, refuses, kind, copies) {
  const real = realm[kind];
  const guard = withoutProperties(real, copies);
  const instead = (method, act) => {
    guardMethod(
      realm.Storage.prototype,
      method,
      (self, [key, value], proceed) => self === real || self === guard ? act(String(key), String(value), () => proceed(real)) : proceed()
    );
  };
  instead("setItem", (key, value, proceed) => {
    if (refuses(kind, key)) return void copies.set(key, value);
    copies.delete(key);
    return proceed();
  });
  instead("getItem", (key, _value, proceed) => copies.has(key) ? copies.get(key) : proceed());
  instead("removeItem", (key, _value, proceed) => {
    copies.delete(key);
    return proceed();
  });
  instead("clear", (_key, _value, proceed) => {
    copies.clear();
    return proceed();
  });
  instead("key", (_key, _value, proceed) => proceed());
  guardAccessor(realm, kind, () => guard);
}
function withoutProperties(real, copies) {
  const write = (key, value) => {
    guard.setItem(key, value);
    return true;
  };
  const guard = new Proxy(real, {
    get: (_real, key) => copies.has(key) ? copies.get(key) : Reflect.get(real, key),
    set: (_real, key, value) => write(key, value),
    defineProperty: (_real, key, { value }) => write(key, value),
    deleteProperty: (_real, key) => {
      guard.removeItem(key);
      return true;
    }
  });
  return guard;
}

export { guardWebStorage };
//# sourceMappingURL=guard-web-storage.js.map
