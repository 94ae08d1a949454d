/** Has the page load anew when storage is empty again. It is told what was removed by the history entry, which needs no storage. */
export declare function reloadWhenCleaned(): void;
