/** When the interface comes to the page: the elements are loaded for someone who is asked, or who asks. */
import type {Consent} from '../consent/consent.js';
import {showLink} from './fallback-link.js';
import {whenParsed} from './page.js';
import {idsOf} from './parked.js';

export interface Presence {
  /** Loads the elements; rejects if they cannot be had. */
  readonly load: () => Promise<unknown>;
  /** Loads them for somebody who is to see something. */
  readonly ask: () => void;
  /** Opens the banner and brings the visitor to it. */
  readonly show: () => void;
  /** Loads the elements if the page has some, or a parked frame that must wait; call it when it is known what may open. */
  readonly look: () => void;
}

/** Links and buttons that reopen the banner, wherever they stand; `#personvern` needs no script in a CMS. */
const LINK = 'a[href$="#personvern"],[data-personvern="show"]';
const OURS = 'personvern-embed,personvern-declaration,personvern-settings,iframe[data-purpose][data-src]:not([src])';

/** A link to another page's `#personvern` takes the visitor there first. */
function onLink(show: () => void): void {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof Element && each.matches(LINK));
    const leads = link instanceof HTMLAnchorElement && link.host + link.pathname !== location.host + location.pathname;
    if (!link || leads) return;
    event.preventDefault();
    show();
  });
}

/**
 * @param loadElements called again only after it has failed
 */
export function createPresence(
  loadElements: () => Promise<unknown>,
  report: (error: unknown) => void,
  consent: Consent,
): Presence {
  let loading: Promise<unknown> | undefined;
  const load = (): Promise<unknown> => {
    if (!loading)
      (loading = Promise.resolve().then(loadElements)).catch((error: unknown) => {
        // The network may be up again when they are next asked for.
        loading = undefined;
        report(error);
      });
    return loading;
  };

  // A module that cannot be read, or that fails, has loaded all the same, and presents nothing.
  const ask = (): void => {
    load().then(() => consent.present || showLink(), showLink);
  };
  const show = (): void => {
    load().then(() => (consent.present || showLink)(), showLink);
  };

  onLink(show);
  whenParsed(() => {
    if (location.hash === '#personvern') show();
  });
  const look = (): void => {
    if ([...document.querySelectorAll(OURS)].some((each) => !idsOf(each).every((id) => consent.has(id))))
      load().catch(() => undefined);
  };
  return {load, ask, show, look};
}
