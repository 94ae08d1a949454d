/** Fetches what the page has besides the banner, elements of ours and parked frames, now and as they come. */
export declare function watchForParts(): void;
