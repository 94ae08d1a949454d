/** What the page's entry gives to the elements; see `context.ts` for how others find it. */
import type {Personvern} from '../consent/personvern.js';

type Listener = (personvern: Personvern | undefined) => void;

const listeners = new Set<Listener>();
let given: Personvern | undefined;

/** Gives all elements of this page the consent, or takes it away again. */
export function givePersonvern(personvern: Personvern | undefined): void {
  given = personvern;
  for (const listen of listeners) listen(given);
}

/** Hears what is given, at once if it has been already. Returns the undo. */
export function onPersonvern(listen: Listener): () => void {
  listeners.add(listen);
  if (given) listen(given);
  return () => {
    listeners.delete(listen);
  };
}
