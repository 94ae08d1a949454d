export declare const PARKED_SCRIPT = "script[type=\"text/plain\"][data-purpose]";
export interface ScriptRunner {
    /** Takes charge of a parked script; it runs when its turn comes, if it is then still allowed. */
    open(parked: HTMLScriptElement): void;
}
/** @param allowed asked right before a script runs; @param ran told right after it has been inserted */
export declare function createScriptRunner(allowed: (parked: HTMLScriptElement) => boolean, ran: (parked: HTMLScriptElement) => unknown): ScriptRunner;
