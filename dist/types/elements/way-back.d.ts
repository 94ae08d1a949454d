/** For answers that have the page loaded anew: how what had focus is found again on it (`after-reload.ts`). */
/** Gives an answer, and tells whoever has to load the page anew because of it where the visitor was (`reload.ts`). */
export declare function withWayBack(from: Element | undefined, answer: () => void): void;
