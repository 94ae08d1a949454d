/** The moments of a loading page that matter here. `act` runs at once if the moment has passed. */
export declare function whenParsed(act: () => unknown): void;
/** Runs `act` once `condition` holds; it is asked now and whenever something comes to the document. */
export declare function whenSeen(condition: () => unknown, act: () => unknown): void;
