/**
 * Opens and shuts parked markup other than scripts: `<iframe data-purpose data-src>`, images, media and links whose
 * addresses stand in `data-src`, `data-srcset`, `data-href` or `data-poster`.
 */
export declare const PARKED_MARKUP: string;
export declare function openMarkup(element: Element): void;
/** Shuts every open element that `allowed` no longer lets through. */
export declare function closeMarkup(allowed: (element: Element) => boolean): void;
