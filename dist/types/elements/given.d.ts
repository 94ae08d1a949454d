/** What the page's entry gives to the elements; see `context.ts` for how others find it. */
import type { Personvern } from '../consent/personvern.js';
type Listener = (personvern: Personvern | undefined) => void;
/** Gives all elements of this page the consent, or takes it away again. */
export declare function givePersonvern(personvern: Personvern | undefined): void;
/** Hears what is given, at once if it has been already. Returns the undo. */
export declare function onPersonvern(listen: Listener): () => void;
export {};
