/**
 * Layer 2: what gets through. Hears every change of the consent, has what was granted opened, has storage emptied of
 * what was not, and tells the page what that came to.
 */
import type {Consent} from '../consent/consent.js';
import {tell} from '../consent/events.js';
import type {Withdrawn} from '../consent/personvern.js';
import {STORAGE_KINDS, type StorageKind} from '../declaration/declaration.js';
import {findLeftOvers} from './left-overs.js';
import {whenParsed} from './page.js';
import {idsOf} from './parked.js';

/**
 * Puts the gate in charge of the page, for as long as the page lives.
 * @param loadOpener fetches `opener.ts`, which then listens for itself; called at most once, and never rejects
 * @returns what empties storage of all that may not stay
 */
export function startGate(consent: Consent, loadOpener: () => Promise<void>): () => void {
  let opener: Promise<void> | undefined;
  const getOpener = (): Promise<void> => (opener = opener || loadOpener());
  const open = (): void => {
    const isNeeded =
      consent.open.length > 0 ||
      // What is parked although it is necessary.
      [...document.querySelectorAll('[data-purpose]')].some((each) => idsOf(each).every((id) => consent.has(id)));
    if (isNeeded) void getOpener();
  };

  consent.subscribe((change) => {
    if (!consent.declaration) return;
    if (!consent.deferred && !opener) open();
    // Everybody has heard, and no tool writes any more, when this begins.
    void Promise.resolve()
      .then(() => clean(consent, getOpener, change.withdrawn))
      .then((outcome) => {
        if (change.from !== 'page') tell('personvern-change', Object.assign(change, outcome));
      });
  });
  whenParsed(open);
  return () => {
    void clean(consent, getOpener, []);
  };
}

/** Has removed what may not stay, if there is any; only the opener can. */
function clean(consent: Consent, getOpener: () => Promise<void>, withdrawn: readonly string[]): Promise<Withdrawn> {
  const {declaration} = consent;
  const remaining: string[] = [];
  const outcome = {removed: 0, remaining};
  if (!declaration) return Promise.resolve(outcome);
  const find = (kind: StorageKind): Promise<string[]> => findLeftOvers(declaration, (id) => !!consent.answer(id), kind);
  return new Promise((resolve) => {
    if (withdrawn.length) resolve(0);
    const all = STORAGE_KINDS.map((kind) =>
      find(kind).then((names) => {
        // Cookies do not wait for databases.
        if (remaining.push(...names)) resolve(0);
      }),
    );
    void Promise.all(all).then(resolve);
  }).then(() => {
    if (!remaining.length && !withdrawn.length) return outcome;
    return getOpener().then(() => (consent.cleanUp ? consent.cleanUp(declaration, find, withdrawn) : outcome));
  });
}
