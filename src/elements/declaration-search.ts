/** Finding something in a long list. */
import {html, type TemplateResult} from 'lit';
import type {Service} from '../declaration/declaration.js';
import {fill, textIn} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import type {AllMessages} from '../i18n/messages.js';

/** The services that are called so, whole, and of the others the items that are. No query finds everything. */
export function search(services: readonly Service[], query: string, language: Language): readonly Service[] {
  const wanted = query.trim().toLowerCase();
  const isFound = (text: string): boolean => text.toLowerCase().includes(wanted);
  return services.flatMap((service) => {
    const {items, name, recipients, vendor} = service;
    if (!wanted || [name, vendor, ...recipients].some(isFound)) return [service];
    const found = items.filter((item) =>
      [item.name, item.setBy, item.domain ?? '', textIn(item.purpose, language).text].some(isFound),
    );
    return found.length ? [{...service, items: found}] : [];
  });
}

/** @param found how many items; said when there is a query */
export function searchView(
  words: AllMessages,
  found: number | undefined,
  type: (event: Event) => void,
): TemplateResult {
  return html`<div class="search">
    <label for="search">${words.search}</label>
    <input id="search" type="search" autocomplete="off" @input=${type} />
    <p>${found === undefined ? '' : fill(words.found, {n: found})}</p>
  </div>`;
}
