/**
 * Layer 2: what gets through. Hears every change of the consent, has what was granted opened, empties storage of what
 * was not, and tells the page what that came to.
 */
import type {Consent} from '../consent/consent.js';
import {tell} from '../consent/events.js';
import {cleanUp} from './cleanup.js';
import {whenParsed} from './page.js';
import {idsOf} from './parked.js';

/**
 * Puts the gate in charge of the page, for as long as the page lives.
 * @param loadOpener fetches `opener.ts`, which then listens for itself; called at most once
 */
export function startGate(consent: Consent, loadOpener: () => unknown): void {
  let isOpenerLoaded = false;
  const open = (): void => {
    if (isOpenerLoaded) return;
    const isNeeded =
      consent.open.length > 0 ||
      // What is parked although it is necessary.
      [...document.querySelectorAll('[data-purpose]')].some((each) => idsOf(each).every((id) => consent.has(id)));
    if (!isNeeded) return;
    isOpenerLoaded = true;
    loadOpener();
  };
  consent.subscribe((change) => {
    const {declaration} = consent;
    if (!declaration) return;
    if (!consent.deferred) open();
    // Everybody has heard, and no tool writes any more, when this begins.
    void Promise.resolve()
      .then(() => cleanUp(declaration, (id) => !!consent.answer(id), change.withdrawn))
      .then((outcome) => {
        if (change.from !== 'page') tell('personvern-change', Object.assign(change, outcome));
      });
  });
  whenParsed(open);
}
