/** Fetches the elements that the page has besides the banner, now and as they come. */
export declare function watchForParts(): void;
