/**
 * From JSON to a `Declaration`, with every default filled in; what has been checked is frozen all the way down. It
 * does not teach: the gate reads, and whoever asks a visitor checks first (`check.ts`). That is safe because an answer
 * counts only while the fingerprint of what was asked stays the same, so what the gate opens has once been checked.
 */
import { type Declaration } from './declaration.js';
/** Throws on JSON that is no declaration, in the words of the engine. */
export declare function readDeclaration(json: unknown): Declaration;
