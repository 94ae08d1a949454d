/** Where a page's declaration is. */

/** Selector of `<script type="application/json">` with an inline declaration. */
export const INLINE = '#personvern-declaration';

/** The JSON at `url`, from the browser's cache where that is fresh; rejects where there is none. */
export function fetchJson(url: string): Promise<unknown> {
  return fetch(url).then((response) => response.json() as Promise<unknown>);
}
