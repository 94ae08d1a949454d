/**
 * Removes what was stored for services that have no valid yes: after a withdrawal, and at load for left-overs (R37, R39).
 * Then reads back, because removal from a page can fail without a word, and says what is left (R38).
 */
import type { CleanUp } from '../consent/consent.js';
export declare const cleanUp: CleanUp;
