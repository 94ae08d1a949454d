/** The one way in which this package replaces a method of the platform. */

/** What stands in for the method. `proceed` calls what was there before, with the same arguments. */
export type Instead = (self: unknown, args: unknown[], proceed: () => unknown) => unknown;

/** Puts `instead` in place of `owner[name]`, for good. A Proxy keeps name, length and `toString()` as they were. */
export function guardMethod(owner: object, name: string, instead: Instead): void {
  const methods = owner as Record<string, (...args: never[]) => unknown>;
  methods[name] = new Proxy(methods[name] as (...args: never[]) => unknown, {
    apply: (target, self, args: never[]) => instead(self, args, () => Reflect.apply(target, self, args)),
  });
}
