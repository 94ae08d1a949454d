/** Who is responsible, and where to go with questions and complaints (GDPR article 13). */
import {html, nothing, type TemplateResult} from 'lit';
import type {Declaration} from '../declaration/declaration.js';
import {fill} from '../i18n/format.js';
import {formatDate} from '../i18n/format-details.js';
import type {Language} from '../i18n/language.js';
import type {AllMessages} from '../i18n/messages.js';
import {heading} from './heading.js';

const AUTHORITY = 'https://www.datatilsynet.no/';

export function contactView(
  {controller, updated}: Declaration,
  words: AllMessages,
  language: Language,
  headingLevel: number,
): TemplateResult {
  const {contact, dataProtectionOfficer: officer, name} = controller;
  return html`<section aria-labelledby="contact">
    ${heading(headingLevel, 'contact', words.contactHeading)}
    <p>${fill(words.responsible, {controller: name})} ${words.contact} ${link(contact)}</p>
    ${officer ? html`<p>${words.dataProtectionOfficer} ${link(officer)}</p>` : nothing}
    <p>${words.legalBasis} ${words.rights}</p>
    <p>${words.complaint} <a href=${AUTHORITY}>Datatilsynet</a>.</p>
    <p class="alone"><a href=${controller.privacyStatement}>${words.privacyStatement}</a></p>
    <p>${fill(words.updated, {date: formatDate(updated, language)})}</p>
  </section>`;
}

/** An e-mail address, a telephone number or an address on the web, as the declaration allows. */
function link(contact: string): TemplateResult {
  const href =
    contact.includes('@') && !contact.includes('/')
      ? `mailto:${contact}`
      : /^\+?[\d ]+$/.test(contact)
        ? `tel:${contact.replace(/ /g, '')}`
        : contact;
  return html`<a href=${href}>${contact}</a>`;
}
