function wrap(method, instead) {
  return new Proxy(method, {
    apply: (target, self, args) => instead(self, args, (other = self) => Reflect.apply(target, other, args))
  });
}
function guardMethod(owner, name, instead) {
  const methods = owner;
  methods[name] = wrap(methods[name], instead);
}
function guardAccessor(owner, name, get, set) {
  const found = Object.getOwnPropertyDescriptor(owner, name);
  if (!found || !found.get) return;
  found.get = wrap(found.get, get);
  if (set && found.set) found.set = wrap(found.set, set);
  Object.defineProperty(owner, name, found);
}

export { guardAccessor, guardMethod };
//# sourceMappingURL=guard-method.js.map
