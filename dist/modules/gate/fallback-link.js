import { whenParsed } from './page.js';
import { trustedHtml } from './trusted-types.js';

function showLink() {
  whenParsed(() => {
    const link = document.querySelector("noscript[data-personvern]");
    if (!link) return;
    const { body } = new DOMParser().parseFromString(trustedHtml(link.textContent), "text/html");
    (link.closest("personvern-banner") || link).replaceWith(...body.childNodes);
  });
}

export { showLink };
//# sourceMappingURL=fallback-link.js.map
