/** When the interface comes to the page: the elements are loaded for someone who is asked, or who asks. */
import type { Consent } from '../consent/consent.js';
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
/**
 * @param loadElements called again only after it has failed
 */
export declare function createPresence(loadElements: () => Promise<unknown>, report: (error: unknown) => void, consent: Consent): Presence;
