import type { Personvern } from '../consent/personvern.js';
/** A registered symbol, so that elements of two bundles on one page still share it. Undefined until the gate is up. */
export declare const personvernContext: {
    __context__: Personvern | undefined;
};
