/** The templates of the full list: purposes, their services, and every item with its seven facts (R23). */
import {html, nothing, type TemplateResult} from 'lit';
import {type Purpose, PURPOSES, type Service, type StorageItem} from '../declaration/declaration.js';
import {fill, formatList, textIn} from '../i18n/format.js';
import {formatCountry, formatLifetime, isOutsideEea} from '../i18n/format-details.js';
import type {Language} from '../i18n/language.js';
import type {AllMessages, Fact} from '../i18n/messages.js';
import {heading} from './heading.js';
import {spoken} from './spoken.js';

export interface ListView {
  readonly services: readonly Service[];
  readonly words: AllMessages;
  readonly language: Language;
  /** Language of the declaration's texts that say none. */
  readonly written: string | undefined;
  readonly headingLevel: number;
  /** Room for a table. */
  readonly wide: boolean;
  /** How many items to show. */
  readonly limit: number;
}

const FACTS: readonly Fact[] = ['name', 'purpose', 'setBy', 'recipients', 'lifetime', 'kind', 'category'];

/** How many items a list has; a service without any still takes its place. */
export function countItems(services: readonly Service[]): number {
  return services.reduce((sum, {items}) => sum + Math.max(1, items.length), 0);
}

/** One group per purpose that has services, up to the limit. */
export function listView(view: ListView): TemplateResult[] {
  let left = view.limit;
  return PURPOSES.flatMap((purpose) => {
    const shown: TemplateResult[] = [];
    for (const service of view.services.filter((one) => one.purpose === purpose)) {
      if (left > 0) shown.push(serviceView(view, service, service.items.slice(0, left)));
      left -= Math.max(1, service.items.length);
    }
    return shown.length ? [html`${purposeView(view, purpose)}${shown}`] : [];
  });
}

function purposeView({headingLevel, words}: ListView, purpose: Purpose): TemplateResult {
  const necessary = purpose === 'necessary';
  return html`${heading(headingLevel, `purpose-${purpose}`, necessary ? words.necessaryName : words.name[purpose])}
    <p>${necessary ? words.necessaryExplanation : words.explanation[purpose]}</p>`;
}

function serviceView(view: ListView, service: Service, items: readonly StorageItem[]): TemplateResult {
  const {language, words, written} = view;
  const {country, description, id, name, privacyUrl, reason, recipients, vendor} = service;
  const where = country && {country: formatCountry(country, language)};
  return html`<div class="service">
    ${heading(view.headingLevel + 1, `service-${id}`, name)}
    ${description ? html`<p>${spoken(textIn(description, language, written))}</p>` : nothing}
    ${reason ? html`<p>${words.reason} ${spoken(textIn(reason, language, written))}</p>` : nothing}
    <p>
      ${fill(words.goesTo, {recipients: formatList(recipients, language)})}
      ${where ? fill(isOutsideEea(country) ? words.transfer : words.country, where) : nothing}
      ${privacyUrl ? html`<a href=${privacyUrl}>${fill(words.vendorPrivacy, {vendor})}</a>` : nothing}
    </p>
    ${
      items.length
        ? view.wide
          ? table(view, service, items)
          : items.map((item) => card(view, service, item))
        : html`<p class="nothing">${words.storesNothing}</p>`
    }
  </div>`;
}

function table(view: ListView, service: Service, items: readonly StorageItem[]): TemplateResult {
  const {columns} = view.words;
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

function card(view: ListView, service: Service, item: StorageItem): TemplateResult {
  const facts = factsOf(view, service, item);
  return html`<dl>
    ${FACTS.map(
      (fact, i) =>
        html`<div>
          <dt>${view.words.columns[fact]}</dt>
          <dd>${facts[i]}</dd>
        </div>`,
    )}
  </dl>`;
}

/** In the order of `FACTS`. */
function factsOf({language, words, written}: ListView, service: Service, item: StorageItem): unknown[] {
  const {purpose, recipients} = service;
  return [
    html`<code>${item.name}</code>`,
    spoken(textIn(item.purpose, language, written)),
    // A cookie of another site's is named with the site: it is out of our reach.
    item.domain ? `${item.setBy} (${item.domain})` : item.setBy,
    formatList(recipients, language),
    formatLifetime(item, words),
    words.kinds[item.kind],
    purpose === 'necessary' ? words.necessaryName : words.name[purpose],
  ];
}
