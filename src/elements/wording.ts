/** How a purpose is worded: in the site's own words where it has some, otherwise in ours. */
import type {TemplateResult} from 'lit';
import type {Declaration, OptionalPurpose, Text} from '../declaration/declaration.js';
import {fill, formatList, textIn} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import type {Messages} from '../i18n/messages.js';
import {spoken} from './spoken.js';

interface Around {
  readonly declaration: Declaration;
  readonly words: Messages;
  readonly language: Language;
}

export function worded(own: Text | undefined, ours: string, {declaration, language}: Around): TemplateResult | string {
  return own ? spoken(textIn(own, language, declaration.language)) : ours;
}

/** Who receives it, but for the controller alone: who asks has been said already. */
export function recipients({declaration, language, words}: Around, purpose: OptionalPurpose): string {
  const names = declaration.services.flatMap((service) => (service.purpose === purpose ? service.recipients : []));
  const list = formatList(names, language);
  return list === declaration.controller.name ? '' : fill(words.recipients, {recipients: list});
}
