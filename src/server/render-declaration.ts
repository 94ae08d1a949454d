/**
 * The declaration as static HTML, for the page with the privacy statement: the facts that `<personvern-declaration>`
 * shows, for readers without JavaScript and for search engines (R23, R31, R59).
 */
import {
  type Declaration,
  type Purpose,
  PURPOSES,
  type Service,
  servicesOf,
  type StorageItem,
  type Text,
} from '../declaration/declaration.js';
import {WORDS} from './every-language.js';
import {fill, formatList, textIn} from '../i18n/format.js';
import {formatCountry, formatDate, formatLifetime, isOutsideEea} from '../i18n/format-details.js';
import {type Language, languageOf} from '../i18n/language.js';
import type {AllMessages, Fact} from '../i18n/messages.js';
import {ownService} from '../i18n/own-service.js';
import {Html, markup} from './html.js';

const FACTS: readonly Fact[] = ['name', 'purpose', 'setBy', 'recipients', 'lifetime', 'kind', 'category'];

export interface RenderSettings {
  /** BCP 47; bokmål if left out. `se` is a draft. */
  readonly language?: string | undefined;
  /** Level of the headings over the purposes, 1 to 6; services come one below. 2 if left out. */
  readonly headingLevel?: number | undefined;
  /** Set it where the site shares the answer over sub-domains: no copy is then kept in localStorage. */
  readonly cookieDomain?: string | undefined;
}

/** One `<div class="personvern-list">`, to be put where the list is to stand. It has no styles and no scripts. */
export function renderDeclaration(declaration: Declaration, settings: RenderSettings = {}): string {
  const language = languageOf(settings.language ?? '', settings.language);
  const own = ownService(declaration, WORDS[language], language, settings.cookieDomain);
  return new ListPage(declaration, language, settings.headingLevel ?? 2).render(own).text;
}

class ListPage {
  private readonly _declaration: Declaration;
  private readonly _language: Language;
  private readonly _level: number;
  private readonly _words: AllMessages;

  constructor(declaration: Declaration, language: Language, level: number) {
    this._declaration = declaration;
    this._language = language;
    this._level = level;
    this._words = WORDS[language];
  }

  render(own: Service | undefined): Html {
    const groups = PURPOSES.map((purpose) => {
      const declared = servicesOf(this._declaration, purpose);
      const services = purpose === 'necessary' && own ? [...declared, own] : declared;
      return services.length > 0 && this._purpose(purpose, services);
    });
    return markup`<div class="personvern-list" lang="${this._language}" dir="${this._words.direction ?? 'ltr'}">
${groups}${this._contact()}</div>
`;
  }

  private _purpose(purpose: Purpose, services: readonly Service[]): Html {
    const words = this._words;
    const own = purpose === 'necessary' ? undefined : this._declaration.purposes[purpose];
    const text = purpose === 'necessary' ? words.necessaryExplanation : words.explanation[purpose];
    return markup`<section aria-labelledby="personvern-${purpose}">
${this._heading(this._level, purpose, this._category(purpose))}
<p>${own?.description ? this._spoken(own.description) : text}</p>
${services.map((service) => this._service(service))}</section>
`;
  }

  private _service(service: Service): Html {
    const {country, description, id, items, name, privacyUrl, reason, recipients, vendor} = service;
    const words = this._words;
    const where = country && {country: formatCountry(country, this._language)};
    const goesTo = [
      fill(words.goesTo, {recipients: formatList(recipients, this._language)}),
      where ? fill(isOutsideEea(country) ? words.transfer : words.country, where) : '',
    ].filter(Boolean);
    const link = privacyUrl && markup` <a href="${privacyUrl}">${fill(words.vendorPrivacy, {vendor})}</a>`;
    return markup`${this._heading(this._level + 1, `service-${id}`, name)}
${description !== undefined && markup`<p>${this._spoken(description)}</p>\n`}${
      reason !== undefined && markup`<p>${words.reason} ${this._spoken(reason)}</p>\n`
    }<p>${goesTo.join(' ')}${link}</p>
${items.length ? items.map((item) => this._item(service, item)) : markup`<p>${words.storesNothing}</p>\n`}`;
  }

  private _item(service: Service, item: StorageItem): Html {
    const facts = this._facts(service, item);
    return markup`<dl>
${FACTS.map((fact) => markup`<dt>${this._words.columns[fact]}</dt><dd>${facts[fact]}</dd>\n`)}</dl>
`;
  }

  private _facts({purpose, recipients}: Service, item: StorageItem): Readonly<Record<Fact, Html | string>> {
    return {
      name: markup`<code>${item.name}</code>`,
      purpose: this._spoken(item.purpose),
      setBy: item.domain ? `${item.setBy} (${item.domain})` : item.setBy,
      recipients: formatList(recipients, this._language),
      lifetime: formatLifetime(item, this._words),
      kind: this._words.kinds[item.kind],
      category: this._category(purpose),
    };
  }

  private _category(purpose: Purpose): Html | string {
    if (purpose === 'necessary') return this._words.necessaryName;
    const {title} = this._declaration.purposes[purpose];
    return title ? this._spoken(title) : this._words.name[purpose];
  }

  private _contact(): Html {
    const {controller, updated} = this._declaration;
    const {contact, dataProtectionOfficer: officer, name, privacyStatement} = controller;
    const words = this._words;
    return markup`<section aria-labelledby="personvern-contact">
${this._heading(this._level, 'contact', words.contactHeading)}
<p>${fill(words.responsible, {controller: name})} ${words.contact} ${contactLink(contact)}</p>
${officer !== undefined && markup`<p>${words.dataProtectionOfficer} ${contactLink(officer)}</p>\n`}<p>${
      words.legalBasis
    } ${words.rights}</p>
<p>${words.complaint} <a href="https://www.datatilsynet.no/">Datatilsynet</a>.</p>
<p><a href="${privacyStatement}">${words.privacyStatement}</a></p>
<p>${fill(words.updated, {date: formatDate(updated, this._language)})}</p>
</section>
`;
  }

  private _heading(level: number, id: string, text: Html | string): Html {
    const tag = new Html(`h${String(Math.min(Math.max(Math.trunc(level), 1), 6))}`);
    return markup`<${tag} id="personvern-${id}">${text}</${tag}>`;
  }

  /** A text of the site's, marked with its language where that is not the language around it (WCAG 3.1.2). */
  private _spoken(text: Text): Html | string {
    const {lang, text: said} = textIn(text, this._language, this._declaration.language);
    return lang ? markup`<span lang="${lang}" dir="auto">${said}</span>` : said;
  }
}

/** An e-mail address, a telephone number or an address on the web, as the declaration allows. */
function contactLink(contact: string): Html {
  const isMail = contact.includes('@') && !contact.includes('/');
  const isPhone = /^\+?[\d ]+$/.test(contact);
  const href = isMail ? `mailto:${contact}` : isPhone ? `tel:${contact.replace(/ /g, '')}` : contact;
  return markup`<a href="${href}">${contact}</a>`;
}
