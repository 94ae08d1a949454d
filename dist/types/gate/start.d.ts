import { type Personvern, type Settings } from '../consent/personvern.js';
/**
 * Starts the consent layer on this page. Never throws: what fails stays shut and is reported.
 * @param loadElements loads the elements; called at most once
 * @param loadOpener loads what opens parked markup; called at most once
 */
export declare function startPersonvern(settings: Settings, loadElements: () => Promise<void>, loadOpener: () => Promise<void>): Personvern;
