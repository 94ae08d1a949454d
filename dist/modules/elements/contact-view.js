import { nothing, html } from 'lit';
import { fill } from '../i18n/format.js';
import { formatDate } from '../i18n/format-details.js';
import { heading } from './heading.js';

const AUTHORITY = "https://www.datatilsynet.no/";
function contactView({ controller, updated }, words, language, headingLevel) {
  const { contact, dataProtectionOfficer: officer, name } = controller;
  return html`<section aria-labelledby="contact">
    ${heading(headingLevel, "contact", words.contactHeading)}
    <p>${fill(words.responsible, { controller: name })} ${words.contact} ${link(contact)}</p>
    ${officer ? html`<p>${words.dataProtectionOfficer} ${link(officer)}</p>` : nothing}
    <p>${words.legalBasis} ${words.rights}</p>
    <p>${words.complaint} <a href=${AUTHORITY}>Datatilsynet</a>.</p>
    <p class="alone"><a href=${controller.privacyStatement}>${words.privacyStatement}</a></p>
    <p>${fill(words.updated, { date: formatDate(updated, language) })}</p>
  </section>`;
}
function link(contact) {
  const href = contact.includes("@") && !contact.includes("/") ? `mailto:${contact}` : /^\+?[\d ]+$/.test(contact) ? `tel:${contact.replace(/ /g, "")}` : contact;
  return html`<a href=${href}>${contact}</a>`;
}

export { contactView };
//# sourceMappingURL=contact-view.js.map
