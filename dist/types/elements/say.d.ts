/** How a status message is heard (WCAG 4.1.3). */
/** Has `set` fill a live region that is there already, and empty it again. Returns what calls that off. */
export declare function say(text: string, set: (text: string) => void, after?: number): () => void;
