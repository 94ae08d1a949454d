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
  const open = (): void => {
    const isNeeded =
      consent.open.length > 0 ||
      // What is parked although it is necessary.
      [...document.querySelectorAll('[data-purpose]')].some((each) => idsOf(each).every((id) => consent.has(id)));
    if (isNeeded) opener = opener || loadOpener();
  };

  const clean = (withdrawn: readonly string[] = []): Promise<Withdrawn> => {
    const {declaration} = consent;
    const find = (kind: StorageKind): Promise<string[]> =>
      declaration ? findLeftOvers(declaration, (id) => !!consent.answer(id), kind) : Promise.resolve([]);
    return Promise.all(STORAGE_KINDS.map(find)).then((all) => {
      const remaining = all.flat();
      const left = {removed: 0, remaining};
      if (!declaration || !(remaining.length || withdrawn.length)) return left;
      opener = opener || loadOpener();
      return opener.then(() => (consent.cleanUp ? consent.cleanUp(declaration, find, withdrawn) : left));
    });
  };

  consent.subscribe((change) => {
    if (!consent.declaration) return;
    if (!consent.deferred && !opener) open();
    // Everybody has heard, and no tool writes any more, when this begins.
    void Promise.resolve()
      .then(() => clean(change.withdrawn))
      .then((outcome) => {
        if (change.from !== 'page') tell('personvern-change', Object.assign(change, outcome));
      });
  });
  whenParsed(open);
  return () => {
    void clean();
  };
}
