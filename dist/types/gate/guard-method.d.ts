/** The ways in which this package replaces something of the platform. */
/** What stands in for the method. `proceed` calls what was there before, with the same arguments. */
export type Instead = (self: unknown, args: unknown[], proceed: (self?: unknown) => unknown) => unknown;
/** Puts `instead` in place of the method `owner[name]`, for good. */
export declare function guardMethod(owner: object, name: string, instead: Instead): void;
/** The same for a property with accessors, where `owner` has it as its own; without `set`, writing stays as it was. */
export declare function guardAccessor(owner: object, name: string, get: Instead, set?: Instead): void;
