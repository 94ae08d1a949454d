/** The ways in which this package replaces something of the platform. */

/** What stands in for the method. `proceed` calls what was there before, with the same arguments. */
export type Instead = (self: unknown, args: unknown[], proceed: (self?: unknown) => unknown) => unknown;

type Method = (this: unknown, ...args: never[]) => unknown;

/** A Proxy keeps name, length and `toString()` as they were. */
function wrap(method: Method, instead: Instead): Method {
  return new Proxy(method, {
    apply: (target, self, args: never[]) => instead(self, args, (other = self) => Reflect.apply(target, other, args)),
  });
}

/** Puts `instead` in place of the method `owner[name]`, for good. */
export function guardMethod(owner: object, name: string, instead: Instead): void {
  const methods = owner as Record<string, Method>;
  methods[name] = wrap(methods[name] as Method, instead);
}

/** The same for a property with accessors, where `owner` has it as its own; without `set`, writing stays as it was. */
export function guardAccessor(owner: object, name: string, get: Instead, set?: Instead): void {
  const found = Object.getOwnPropertyDescriptor(owner, name) as {get?: Method; set?: Method} | undefined;
  if (!found || !found.get) return;
  found.get = wrap(found.get, get);
  if (set && found.set) found.set = wrap(found.set, set);
  Object.defineProperty(owner, name, found as PropertyDescriptor);
}
