/**
 * What is seen of a page before it is known whether its visitor is asked: style sheets of ours. Where the browser has
 * no such sheets, the page is there at once, and the banner when it comes.
 */
import type { Consent } from '../consent/consent.js';
/**
 * Covers a page of which nothing has been seen yet: until the banner has its place in it, or nobody is to see one, or
 * something fails. Laid out, and not `visibility`: what is hidden that way takes no focus and has no text for scripts.
 * @param isNew no answer is kept, also no old one
 */
export declare function coverPage(consent: Consent, isNew: boolean): void;
