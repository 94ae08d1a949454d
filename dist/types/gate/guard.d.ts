/** The guard of the page itself, for code that is not parked: what it refuses, and what it tells. */
import type { Consent } from '../consent/consent.js';
import { type Enter } from './guard-storage.js';
/**
 * `off`: nothing is installed. `report`: undeclared storage is told of, nothing is refused. `declared`: what is
 * declared and has no yes is refused; so is anything else that is not known. `strict`: so is what is not declared at
 * all.
 */
export type GuardMode = 'off' | 'report' | 'declared' | 'strict';
/**
 * Guards the page from here on, for as long as it lives. Call it before the page's own code runs.
 * @param clean removes what may not be stored
 * @returns what guards another window of this page, unless it is `off`
 */
export declare function startGuard(consent: Consent, mode: GuardMode, clean: () => void): Enter | undefined;
