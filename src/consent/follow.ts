/** Keeps tabs in step: an answer in one applies in all, and after a walk through the back/forward cache (R70). */
import type {Consent} from './consent.js';

/**
 * For as long as the page lives. Where nothing is open and nothing is on show there is nothing to keep in step: such a
 * page hears of an answer when it is next loaded. Storage and cookie events rather than a BroadcastChannel: they also reach
 * sub-domains that share the cookie, and an open channel can keep a page out of the back/forward cache.
 * https://cookiestore.spec.whatwg.org/
 */
export function followOtherTabs(consent: Consent): void {
  const {cookieStore} = window as {cookieStore?: EventTarget};
  const sources: [EventTarget | undefined, string][] = [
    [window, 'storage'],
    [window, 'pageshow'],
    [document, 'visibilitychange'],
    [cookieStore, 'change'],
  ];
  for (const [source, type] of sources)
    if (source)
      source.addEventListener(type, () => {
        refresh(consent);
      });
  // What has come from another tab before anybody listened.
  refresh(consent);
}

/** Reads the answer again; another tab may have changed it. */
export function refresh(consent: Consent): void {
  const {declaration, decision, kept, options} = consent;
  if (!declaration || !kept) return;
  const found = options.read(declaration);
  if (JSON.stringify(found) !== JSON.stringify(decision)) consent.decide(found, kept, 'elsewhere');
}
