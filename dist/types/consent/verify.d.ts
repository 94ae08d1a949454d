import type { Personvern } from './personvern.js';
/** Says in the console what is wrong with the declaration. If it cannot be used, everything optional shuts. */
export declare function verify({ consent, settings }: Personvern): Promise<void>;
