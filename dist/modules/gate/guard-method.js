function guardMethod(owner, name, instead) {
  const methods = owner;
  methods[name] = new Proxy(methods[name], {
    apply: (target, self, args) => instead(self, args, () => Reflect.apply(target, self, args))
  });
}

export { guardMethod };
//# sourceMappingURL=guard-method.js.map
