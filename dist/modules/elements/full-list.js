import { html } from 'lit';
import { loadPart } from './parts.js';

function fullList({ headingLevel, language, words }) {
  loadPart("personvern-declaration");
  return html`<personvern-declaration
    heading-level=${headingLevel + 1}
    language=${words.insteadOf ?? language}
  ></personvern-declaration>`;
}

export { fullList };
//# sourceMappingURL=full-list.js.map
