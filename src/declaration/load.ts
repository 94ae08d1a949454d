/** Where a page's declaration is. */

/** Selector of `<script type="application/json">` with an inline declaration. */
export const INLINE = '#personvern-declaration';

/**
 * The JSON at `url`, from the browser's cache where that is fresh; rejects where there is none. What comes with an
 * error is not the declaration, even if it is JSON.
 */
export function fetchJson(url: string): Promise<unknown> {
  return fetch(url).then((response) => {
    if (!response.ok) throw new Error(`no ${url}`);
    return response.json() as Promise<unknown>;
  });
}
