/** A declaration that cannot be used. Its message is for the web developer. */
export declare class DeclarationError extends Error {
    get name(): string;
}
/** Hears of a value at a path (`services[0].id`; empty for the whole) that is not as expected. */
type Wrong = (at: string, value: unknown, expected: string) => void;
/** `services[0].id is "Matomo"; expected a short name …` */
export declare function faultOf(at: string, value: unknown, expected: string): string;
/**
 * Returns the paths of keys that mean nothing (`services[0].vender`).
 * @param wrong hears of every fault; if it is left out, the first one is thrown as a `DeclarationError`
 */
export declare function checkDeclaration(json: unknown, wrong?: Wrong): string[];
/** The keys that the object at a path of keys may have; none where any are allowed, or where there is no object. */
export declare function keysAt(path: readonly string[]): string[];
export {};
