/** Where a page's declaration is. */
/** Selector of `<script type="application/json">` with an inline declaration. */
export declare const INLINE = "#personvern-declaration";
/**
 * The JSON at `url`, from the browser's cache where that is fresh; rejects where there is none. What comes with an
 * error is not the declaration, even if it is JSON.
 */
export declare function fetchJson(url: string): Promise<unknown>;
