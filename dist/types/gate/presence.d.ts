export interface Presence {
    /** Loads the elements; rejects if they cannot be had. */
    readonly load: () => Promise<void>;
    /** Puts the banner first in the page. */
    readonly ask: () => void;
    /** Puts a line above the footer: only what is necessary is stored (R57). */
    readonly inform: () => void;
    /** Opens the banner and brings the visitor to it. */
    readonly show: () => void;
    /** Loads the elements if the page has some, or a parked frame that must wait; call it when it is known what may open. */
    readonly look: () => void;
}
/**
 * @param loadElements called again only after it has failed
 * @param has whether a purpose or service may run
 */
export declare function createPresence(loadElements: () => Promise<void>, report: (error: unknown) => void, has: (id: string) => boolean): Presence;
