import { html } from 'lit';
import { formatDate } from '../i18n/format-details.js';
import { loadAllMessages } from '../i18n/load-details.js';
import { preparePart, loadPart } from './parts.js';

const kept = /* @__PURE__ */ new WeakMap();
function loadChecked(language, personvern) {
  const ours = kept.get(personvern) ?? /* @__PURE__ */ new Map();
  kept.set(personvern, ours);
  const known = ours.get(language);
  if (known) return known;
  const loading = Promise.all([loadAllMessages(language, personvern), personvern.answering()]).then(([words]) => words);
  ours.set(language, loading);
  loading.catch(() => ours.delete(language));
  return loading;
}
async function prepareList(language, personvern) {
  preparePart("personvern-declaration");
  const [{ provideContext }] = await Promise.all([import('./context-link.js'), loadChecked(language, personvern)]);
  provideContext();
  const { declaration } = personvern.consent;
  if (declaration) formatDate(declaration.updated, language);
}
function fullList({ headingLevel, language, words }) {
  loadPart("personvern-declaration");
  return html`<personvern-declaration
    heading-level=${headingLevel + 1}
    language=${words.insteadOf ?? language}
  ></personvern-declaration>`;
}

export { fullList, loadChecked, prepareList };
//# sourceMappingURL=full-list.js.map
