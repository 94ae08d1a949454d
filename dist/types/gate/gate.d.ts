/**
 * Layer 2: what gets through. Hears every change of the consent, has what was granted opened, has storage emptied of
 * what was not, and tells the page what that came to.
 */
import type { Consent } from '../consent/consent.js';
/**
 * Puts the gate in charge of the page, for as long as the page lives.
 * @param loadOpener fetches `opener.ts`, which then listens for itself; called at most once, and never rejects
 * @returns what empties storage of all that may not stay
 */
export declare function startGate(consent: Consent, loadOpener: () => Promise<void>): () => void;
