/** Checking and reading in one: for the elements, for bundlers and for Node. */
import { DeclarationError } from './check.js';
import type { Declaration } from './declaration.js';
export { DeclarationError };
/** Frozen all the way down. */
export declare function freeze<T>(value: T): T;
/** The declaration in `json` (a parsed JSON value). Throws `DeclarationError`. */
export declare function parseDeclaration(json: unknown): Declaration;
/** Checks JSON text; `source` names it in errors. Returns paths of keys without effect; throws `DeclarationError`. */
export declare function checkText(text: string, source: string): string[];
