/**
 * Opens what was allowed and shuts what no longer is: parked scripts and markup, and the tools that run because of
 * them. A file of its own, because only visitors who have said yes to something ever need it.
 */
import type { Change, Consent } from '../consent/consent.js';
import type { Integration } from '../declaration/declaration.js';
/**
 * Tells one tool of a change. `ids` are the services that name it as their integration. Returns those of them that
 * it can stop on this page without a reload.
 */
export type Integrate = (change: Change, consent: Consent, ids: readonly string[]) => readonly string[];
/** Opens what is allowed now, and follows every change from here on, for as long as the page lives. */
export declare function startOpener(consent: Consent, integrations: Readonly<Record<Integration, Integrate>>): void;
