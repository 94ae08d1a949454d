/** Shows what the page has for visitors without JavaScript, `<noscript data-personvern>`; in place of a banner drawn by the server. */
export declare function showLink(): void;
