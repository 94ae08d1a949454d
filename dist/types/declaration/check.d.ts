/** A declaration that cannot be used. Its message is for the web developer. */
export declare class DeclarationError extends Error {
    get name(): string;
}
/** Throws `DeclarationError`; returns the paths of keys that mean nothing (`services[0].vender`). */
export declare function checkDeclaration(json: unknown): string[];
