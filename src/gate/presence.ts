/** When the interface comes to the page: the elements are loaded for someone who is asked, or who asks. */
import {showLink} from './fallback-link.js';
import {whenParsed, whenSeen} from './page.js';
import {idsOf} from './parked.js';

export interface Presence {
  /** Loads the elements; rejects if they cannot be had. */
  readonly load: () => Promise<unknown>;
  /** Puts the banner first in the page. */
  readonly ask: () => void;
  /** Puts a line above the footer: only what is necessary is stored (R57). */
  readonly inform: () => void;
  /** Opens the banner and brings the visitor to it. */
  readonly show: () => void;
  /** Loads the elements if the page has some, or a parked frame that must wait; call it when it is known what may open. */
  readonly look: () => void;
}

/** Links and buttons that reopen the banner, wherever they stand; `#personvern` needs no script in a CMS. */
const LINK = 'a[href$="#personvern"],[data-personvern="show"]';
const OURS = 'personvern-embed,personvern-declaration,personvern-settings,iframe[data-purpose][data-src]:not([src])';

/** The element of that name, put before `next`, or last in the body, if there is none yet. */
function place(tag: string, next: Node | null): HTMLElement {
  return document.querySelector<HTMLElement>(tag) || document.body.insertBefore(document.createElement(tag), next);
}

function banner(): HTMLElement & {show(): void} {
  return place('personvern-banner', document.body.firstChild) as HTMLElement & {show(): void};
}

/** When it is known whether the page has one of its own, which is the first in its body. */
function bringBanner(): void {
  whenSeen(() => document.querySelector('body>*'), banner);
  whenParsed(banner);
}

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
 * @param has whether a purpose or service may run
 */
export function createPresence(
  loadElements: () => Promise<unknown>,
  report: (error: unknown) => void,
  has: (id: string) => boolean,
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

  const ask = (): void => {
    load().catch(showLink);
    bringBanner();
  };
  const show = (): void => {
    ask();
    load().then(
      () => {
        banner().show();
      },
      // That they could not be had has been reported.
      () => undefined,
    );
  };
  const inform = (): void => {
    void load();
    whenParsed(() => place('personvern-settings', document.querySelector('body > footer')));
  };

  onLink(show);
  whenParsed(() => {
    if (location.hash === '#personvern') show();
  });
  const look = (): void => {
    if ([...document.querySelectorAll(OURS)].some((each) => !idsOf(each).every(has))) load().catch(() => undefined);
  };
  return {load, ask, inform, show, look};
}
