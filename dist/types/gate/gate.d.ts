/**
 * Layer 2: what gets through. Hears every change of the consent and, in this order, tells running tools to stop,
 * shuts markup, removes what was stored, opens what was granted, tells the page, and reloads if nothing less helps.
 */
import type { Change, Consent } from '../consent/consent.js';
import type { Integration } from '../declaration/declaration.js';
/**
 * Tells one tool of a change. `ids` are the services that name it as their integration. Returns those of them that
 * it can stop on this page without a reload.
 */
export type Integrate = (change: Change, consent: Consent, ids: readonly string[]) => readonly string[];
/** Puts the gate in charge of the page, for as long as the page lives. */
export declare function startGate(consent: Consent, integrations: Readonly<Record<Integration, Integrate>>): void;
