/** Where the interface appears in the page, when the gate has found that somebody is to see it. */
import { type Personvern } from '../consent/personvern.js';
/** Call it when the elements are defined. */
export declare function arrive({ consent, ready }: Personvern): void;
