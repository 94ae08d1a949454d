import type { Part } from './parts.js';
/** Fetches a part of the interface that only some pages have. */
export declare function meet(part: Part): void;
/** Fetches what the page has besides the banner, elements of ours and parked frames, now and as they come. */
export declare function watchForParts(): void;
