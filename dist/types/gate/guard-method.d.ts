/** The one way in which this package replaces a method of the platform. */
/** What stands in for the method. `proceed` calls what was there before, with the same arguments. */
export type Instead = (self: unknown, args: unknown[], proceed: () => unknown) => unknown;
/** Puts `instead` in place of `owner[name]`, for good. A Proxy keeps name, length and `toString()` as they were. */
export declare function guardMethod(owner: object, name: string, instead: Instead): void;
