import { Consent } from '../consent/consent.js';
import { type Personvern, type Settings } from '../consent/personvern.js';
import type { Enter } from './guard-storage.js';
/**
 * What `strict` adds to the gate, when the declaration is in, or is not to be had at once.
 * @param enter guards another window of this page
 */
export type Strengthen = (consent: Consent, enter: Enter) => void;
/**
 * Starts the consent layer on this page. Never throws: what fails stays shut and is reported.
 * @param loadElements loads the elements; called at most once
 * @param loadOpener loads what opens parked markup; called at most once
 * @param strengthen makes it the strict one
 */
export declare function startPersonvern(settings: Settings, loadElements: () => Promise<unknown>, loadOpener: () => Promise<void>, strengthen?: Strengthen): Personvern;
