/**
 * Layer 2: what gets through. Hears every change of the consent, has what was granted opened, has storage emptied of
 * what was not, and tells the page what that came to.
 */
import type {Consent} from '../consent/consent.js';
import {tell} from '../consent/events.js';
import type {Withdrawn} from '../consent/personvern.js';
import {cookieReader, findLeftOvers} from './left-overs.js';
import {whenParsed} from './page.js';
import {idsOf} from './parked.js';

/**
 * Puts the gate in charge of the page, for as long as the page lives.
 * @param loadOpener fetches `opener.ts`, which then listens for itself; called at most once, and never rejects
 * @returns what empties storage of all that may not stay
 */
export function startGate(consent: Consent, loadOpener: () => Promise<void>): () => void {
  const cookieNames = cookieReader();
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
      .then(() => clean(consent, getOpener, cookieNames, change.withdrawn))
      .then((outcome) => {
        if (change.from !== 'page') tell('personvern-change', Object.assign(change, outcome));
      });
  });
  whenParsed(open);
  return () => {
    void clean(consent, getOpener, cookieNames);
  };
}

/**
 * Has removed what may not stay, if there is any; only the opener can.
 * @param withdrawn just now; left out where it is known that there is something, which may not be seen yet
 */
function clean(
  consent: Consent,
  getOpener: () => Promise<void>,
  cookieNames: () => string[],
  withdrawn?: readonly string[],
): Promise<Withdrawn> {
  const {declaration} = consent;
  const kept = (id: string): boolean => !!consent.answer(id);
  const remaining = declaration ? findLeftOvers(declaration, kept, cookieNames) : [];
  const outcome = {removed: 0, remaining};
  if (!declaration || (withdrawn && !withdrawn.length && !remaining.length)) return Promise.resolve(outcome);
  return getOpener().then(() =>
    consent.cleanUp ? consent.cleanUp(declaration, kept, withdrawn, remaining, cookieNames) : outcome,
  );
}
