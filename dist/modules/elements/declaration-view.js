import { html, nothing } from 'lit';
import { PURPOSES } from '../declaration/declaration.js';
import { textIn, fill, formatList } from '../i18n/format.js';
import { formatCountry, isOutsideEea, formatLifetime } from '../i18n/format-details.js';
import { heading } from './heading.js';
import { spoken } from './spoken.js';

const FACTS = ["name", "purpose", "setBy", "recipients", "lifetime", "kind", "category"];
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
function purposeView({ headingLevel, words }, purpose) {
  const necessary = purpose === "necessary";
  return html`${heading(headingLevel, `purpose-${purpose}`, necessary ? words.necessaryName : words.name[purpose])}
    <p>${necessary ? words.necessaryExplanation : words.explanation[purpose]}</p>`;
}
function serviceView(view, service, items) {
  const { language, words, written } = view;
  const { country, description, id, name, privacyUrl, reason, recipients, vendor } = service;
  const where = country && { country: formatCountry(country, language) };
  return html`<div class="service">
    ${heading(view.headingLevel + 1, `service-${id}`, name)}
    ${description ? html`<p>${spoken(textIn(description, language, written))}</p>` : nothing}
    ${reason ? html`<p>${words.reason} ${spoken(textIn(reason, language, written))}</p>` : nothing}
    <p>
      ${fill(words.goesTo, { recipients: formatList(recipients, language) })}
      ${where ? fill(isOutsideEea(country) ? words.transfer : words.country, where) : nothing}
      ${privacyUrl ? html`<a href=${privacyUrl}>${fill(words.vendorPrivacy, { vendor })}</a>` : nothing}
    </p>
    ${items.length ? view.wide ? table(view, service, items) : items.map((item) => card(view, service, item)) : html`<p class="nothing">${words.storesNothing}</p>`}
  </div>`;
}
function table(view, service, items) {
  const { columns } = view.words;
  return html`<div class="scroll">
    <table aria-labelledby="service-${service.id}">
      <thead>
        <tr>
          ${FACTS.map((fact) => html`<th scope="col">${columns[fact]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => {
    const [name, ...others] = factsOf(view, service, item);
    return html`<tr>
            <th scope="row">${name}</th>
            ${others.map((fact) => html`<td>${fact}</td>`)}
          </tr>`;
  })}
      </tbody>
    </table>
  </div>`;
}
function card(view, service, item) {
  const facts = factsOf(view, service, item);
  return html`<dl>
    ${FACTS.map(
    (fact, i) => html`<div>
          <dt>${view.words.columns[fact]}</dt>
          <dd>${facts[i]}</dd>
        </div>`
  )}
  </dl>`;
}
function factsOf({ language, words, written }, service, item) {
  const { purpose, recipients } = service;
  return [
    html`<code>${item.name}</code>`,
    spoken(textIn(item.purpose, language, written)),
    // A cookie of another site's is named with the site: it is out of our reach.
    item.domain ? `${item.setBy} (${item.domain})` : item.setBy,
    formatList(recipients, language),
    formatLifetime(item, words),
    words.kinds[item.kind],
    purpose === "necessary" ? words.necessaryName : words.name[purpose]
  ];
}

export { countItems, listView };
//# sourceMappingURL=declaration-view.js.map
