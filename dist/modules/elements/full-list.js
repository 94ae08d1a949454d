import { html } from 'lit';
import { loadPart } from './parts.js';

function fullList({ headingLevel, language }) {
  loadPart("personvern-declaration");
  return html`<personvern-declaration heading-level=${headingLevel + 1} language=${language}></personvern-declaration>`;
}

export { fullList };
//# sourceMappingURL=full-list.js.map
