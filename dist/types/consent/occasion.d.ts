import type { Consent } from './consent.js';
export type Occasion = 'first' | 'changed' | 'expired';
export declare function occasionOf({ declaration, decision, options }: Consent): Occasion;
