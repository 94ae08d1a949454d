import { type Personvern, type Settings } from '../consent/personvern.js';
import { type Integration } from '../declaration/declaration.js';
import { type Integrate } from './gate.js';
/**
 * Starts the consent layer on this page. Never throws: what fails stays shut and is reported.
 * @param loadElements loads the elements; called at most once
 */
export declare function startPersonvern(settings: Settings, integrations: Readonly<Record<Integration, Integrate>>, loadElements: () => Promise<void>): Personvern;
