/** What stands where the question would be for somebody who cannot be asked. */
import {whenParsed} from './page.js';
import {trustedHtml} from './trusted-types.js';

/** Shows what the page has for visitors without JavaScript, `<noscript data-personvern>`; in place of a banner drawn by the server. */
export function showLink(): void {
  whenParsed(() => {
    const link = document.querySelector('noscript[data-personvern]');
    if (!link) return;
    const {body} = new DOMParser().parseFromString(trustedHtml(link.textContent), 'text/html');
    (link.closest('personvern-banner') || link).replaceWith(...body.childNodes);
  });
}
