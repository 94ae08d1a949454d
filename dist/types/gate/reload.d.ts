/** Has the page load anew when storage is empty again. The history entry tells it what came of the answer, which needs no storage. */
export declare function reloadWhenCleaned(): void;
