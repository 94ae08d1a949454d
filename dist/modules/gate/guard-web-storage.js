import { guardMethod } from './guard-method.js';

function guardWebStorage(realm, refuses, kind, copies, areas) {
  areas.set(realm[kind], kind);
  const instead = (method, act) => {
    guardMethod(
      realm.Storage.prototype,
      method,
      (self, [key, value], proceed) => areas.get(self) === kind ? act(String(key), String(value), proceed) : proceed()
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
}

export { guardWebStorage };
//# sourceMappingURL=guard-web-storage.js.map
