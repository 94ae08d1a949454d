/** Keeps tabs in step: an answer in one applies in all, and after a walk through the back/forward cache (R70). */
import type { Consent } from './consent.js';
/**
 * For as long as the page lives. Where nothing is open and nothing is on show there is nothing to keep in step: such a
 * page hears of an answer when it is next loaded. Storage and cookie events rather than a BroadcastChannel: they also reach
 * sub-domains that share the cookie, and an open channel can keep a page out of the back/forward cache.
 * https://cookiestore.spec.whatwg.org/
 */
export declare function followOtherTabs(consent: Consent): void;
/** Reads the answer again; another tab may have changed it. */
export declare function refresh(consent: Consent): void;
