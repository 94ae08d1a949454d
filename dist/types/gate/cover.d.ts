/**
 * What is seen of a page before it is known whether its visitor is asked: style sheets of ours. Where the browser has
 * no such sheets, the page is there at once, and the banner when it comes.
 */
import type { Consent } from '../consent/consent.js';
/**
 * Covers a page of which nothing has been seen yet: until a banner is drawn, or nobody is asked, or something fails.
 * @param mayBeAsked false where an answer is kept, also an old one: who has been asked before is not asked in these words
 */
export declare function coverPage(consent: Consent, mayBeAsked: boolean): void;
