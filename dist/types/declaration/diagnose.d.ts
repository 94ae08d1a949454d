/**
 * Goes the gate's way once more, slowly. Resolves with the paths of keys that have no effect; rejects with
 * `DeclarationError`.
 * @param given the declaration itself, its address, or undefined for one inside the page
 */
export declare function diagnose(given: string | object | undefined): Promise<string[]>;
