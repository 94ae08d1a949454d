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
/** @param loadElements called once at most */
export declare function createPresence(loadElements: () => Promise<void>, report: (error: unknown) => void): Presence;
