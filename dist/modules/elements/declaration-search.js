import { html } from 'lit';
import { textIn, fill } from '../i18n/format.js';

function search(services, query, language) {
  const wanted = query.trim().toLowerCase();
  const isFound = (text) => text.toLowerCase().includes(wanted);
  return services.flatMap((service) => {
    const { items, name, recipients, vendor } = service;
    if (!wanted || [name, vendor, ...recipients].some(isFound)) return [service];
    const found = items.filter(
      (item) => [item.name, item.setBy, item.domain ?? "", textIn(item.purpose, language).text].some(isFound)
    );
    return found.length ? [{ ...service, items: found }] : [];
  });
}
function searchView(words, found, type) {
  return html`<div class="search">
    <label for="search">${words.search}</label>
    <input id="search" type="search" autocomplete="off" @input=${type} />
    <p>${found === void 0 ? "" : fill(words.found, { n: found })}</p>
  </div>`;
}

export { search, searchView };
//# sourceMappingURL=declaration-search.js.map
