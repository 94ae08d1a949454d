/**
 * Holds the page against what it should be, and says in the console what is wrong: for web developers, where mistakes in
 * the declaration are explained at once, too. Nobody else downloads it.
 */
import type { Personvern } from '../consent/personvern.js';
/**
 * Resolves with what it has said, when the page has come and its declaration has been checked.
 * @param after milliseconds: apps draw their pages when they have loaded
 */
export declare function checkPage(personvern: Personvern, after?: number): Promise<readonly string[]>;
/** A part like the elements, of pages that are being made. */
export declare const PageCheck: {
    define(): void;
};
