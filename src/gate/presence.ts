/** When the interface comes to the page: the elements are loaded for someone who is asked, or who asks. */
import {whenBody, whenParsed} from './page.js';

export interface Presence {
  /** Loads the elements; rejects if they cannot be had. */
  readonly load: () => Promise<void>;
  /** Puts the banner first in the page. */
  readonly ask: () => void;
  /** Puts a line above the footer: only what is necessary is stored (R57). */
  readonly inform: () => void;
  /** Opens the banner and brings the visitor to it. */
  readonly show: () => void;
}

/** Links and buttons that reopen the banner, wherever they stand; `#personvern` needs no script in a CMS. */
const OPENER = 'a[href$="#personvern"],[data-personvern="show"]';
const OURS =
  'personvern-banner,personvern-embed,personvern-declaration,personvern-settings,iframe[data-src]:not([src])';

/** The element of that name, put before `next`, or last in the body, if there is none yet. */
function place(tag: string, next: Node | null): HTMLElement {
  return document.querySelector<HTMLElement>(tag) || document.body.insertBefore(document.createElement(tag), next);
}

function banner(): HTMLElement & {show(): void} {
  return place('personvern-banner', document.body.firstChild) as HTMLElement & {show(): void};
}

/** @param loadElements called once at most */
export function createPresence(loadElements: () => Promise<void>, report: (error: unknown) => void): Presence {
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> => {
    if (!loading) (loading = Promise.resolve().then(loadElements)).catch(report);
    return loading;
  };

  const ask = (): void => {
    void load();
    whenBody(banner);
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

  document.addEventListener('click', (event) => {
    const opener = event.composedPath().find((each) => each instanceof Element && each.matches(OPENER));
    // A link to another page's `#personvern` takes the visitor there first.
    if (
      !opener ||
      (opener instanceof HTMLAnchorElement && opener.host + opener.pathname !== location.host + location.pathname)
    )
      return;
    event.preventDefault();
    show();
  });
  whenParsed(() => {
    if (location.hash === '#personvern') show();
    if (document.querySelector(OURS)) void load();
  });
  return {load, ask, inform, show};
}
