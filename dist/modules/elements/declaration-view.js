import { html, nothing } from 'lit';
import { PURPOSES } from '../declaration/declaration.js';
import { fill, formatList } from '../i18n/format.js';
import { formatCountry, isOutsideEea, formatLifetime } from '../i18n/format-details.js';
import { heading } from './heading.js';
import { worded } from './wording.js';

function countItems(services) {
  return services.reduce((sum, { items }) => sum + Math.max(1, items.length), 0);
}
function listView(view) {
  let left = view.limit;
  return PURPOSES.flatMap((purpose) => {
    const shown = [];
    for (const service of view.services.filter((one) => one.purpose === purpose)) {
      if (left > 0) shown.push(serviceView(view, service, service.items.slice(0, left)));
      left -= Math.max(1, service.items.length);
    }
    return shown.length ? [html`${purposeView(view, purpose)}${shown}`] : [];
  });
}
function purposeView(view, purpose) {
  const { declaration, headingLevel, words } = view;
  return html`${heading(headingLevel, `purpose-${purpose}`, nameOf(view, purpose))}
    <p>
      ${purpose === "necessary" ? words.necessaryExplanation : worded(declaration.purposes[purpose].description, words.explanation[purpose], view)}
    </p>`;
}
const nameOf = (view, purpose) => purpose === "necessary" ? view.words.necessaryName : worded(view.declaration.purposes[purpose].title, view.words.name[purpose], view);
function serviceView(view, service, items) {
  const { language, words } = view;
  const { country, description, id, name, privacyUrl, reason, recipients, vendor } = service;
  const where = country && { country: formatCountry(country, language) };
  return html`<div class="service">
    ${heading(view.headingLevel + 1, `service-${id}`, name)}
    ${description ? html`<p>${worded(description, "", view)}</p>` : nothing}
    ${reason ? html`<p>${words.reason} ${worded(reason, "", view)}</p>` : nothing}
    <p>
      ${fill(words.goesTo, { recipients: formatList(recipients, language) })}
      ${where ? fill(isOutsideEea(country) ? words.transfer : words.country, where) : nothing}
      ${privacyUrl ? html`<a href=${privacyUrl}>${fill(words.vendorPrivacy, { vendor })}</a>` : nothing}
    </p>
    ${items.length ? view.wide ? table(view, service, items) : items.map((item) => card(words, factsOf(view, service, item))) : html`<p class="nothing">${words.storesNothing}</p>`}
  </div>`;
}
function table(view, service, items) {
  const { category, kind, lifetime, name, purpose, recipients, setBy } = view.words.columns;
  return html`<div class="scroll">
    <table aria-labelledby="service-${service.id}">
      <thead>
        <tr>
          <th scope="col">${name}</th>
          <th scope="col">${purpose}</th>
          <th scope="col">${setBy}</th>
          <th scope="col">${recipients}</th>
          <th scope="col">${lifetime}</th>
          <th scope="col">${kind}</th>
          <th scope="col">${category}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => row(factsOf(view, service, item)))}
      </tbody>
    </table>
  </div>`;
}
function row({ category, kind, lifetime, name, purpose, recipients, setBy }) {
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${purpose}</td>
    <td>${setBy}</td>
    <td>${recipients}</td>
    <td>${lifetime}</td>
    <td>${kind}</td>
    <td>${category}</td>
  </tr>`;
}
function card({ columns }, { category, kind, lifetime, name, purpose, recipients, setBy }) {
  return html`<dl>
    <div>
      <dt>${columns.name}</dt>
      <dd><code>${name}</code></dd>
    </div>
    <div>
      <dt>${columns.purpose}</dt>
      <dd>${purpose}</dd>
    </div>
    <div>
      <dt>${columns.setBy}</dt>
      <dd>${setBy}</dd>
    </div>
    <div>
      <dt>${columns.recipients}</dt>
      <dd>${recipients}</dd>
    </div>
    <div>
      <dt>${columns.lifetime}</dt>
      <dd>${lifetime}</dd>
    </div>
    <div>
      <dt>${columns.kind}</dt>
      <dd>${kind}</dd>
    </div>
    <div>
      <dt>${columns.category}</dt>
      <dd>${category}</dd>
    </div>
  </dl>`;
}
function factsOf(view, service, item) {
  const { language, words } = view;
  const { purpose, recipients } = service;
  return {
    name: item.name,
    purpose: worded(item.purpose, "", view),
    // A cookie of another site's is named with the site: it is out of our reach.
    setBy: item.domain ? `${item.setBy} (${item.domain})` : item.setBy,
    recipients: formatList(recipients, language),
    lifetime: formatLifetime(item, words),
    kind: words.kinds[item.kind],
    category: nameOf(view, purpose)
  };
}

export { countItems, listView };
//# sourceMappingURL=declaration-view.js.map
