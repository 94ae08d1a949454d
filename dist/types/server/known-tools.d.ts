/**
 * Tools that are told by the code sites paste into their pages. They are parked only where the declaration has them:
 * this list recognises, it does not decide.
 */
import type { Declaration, Service } from '../declaration/declaration.js';
/** Name of the tool whose vendor has this host. */
export declare function toolAt(host: string): string | undefined;
export interface Recognised {
    readonly services: readonly Service[];
    /** What to tell a person, where nothing is parked. */
    readonly doubt?: string;
}
/** Which declared services a piece of inline code belongs to. */
export declare function recognise(declaration: Declaration, code: string): Recognised;
