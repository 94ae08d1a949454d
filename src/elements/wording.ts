/** How a purpose is worded: in the site's own words where it has some, otherwise in ours. */
import {type Declaration, type OptionalPurpose, servicesOf, type Text} from '../declaration/declaration.js';
import {fill, formatList, type SpokenText, textIn} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import type {Messages} from '../i18n/messages.js';

export class Wording {
  private readonly _declaration: Declaration;
  private readonly _words: Messages;
  private readonly _language: Language;

  constructor(declaration: Declaration, words: Messages, language: Language) {
    this._declaration = declaration;
    this._words = words;
    this._language = language;
  }

  /** The question, when the purpose is the only one asked for. */
  question(purpose: OptionalPurpose): SpokenText {
    return this._own(this._declaration.purposes[purpose].question, this._words.question[purpose]);
  }

  /** What the controller wants to do. */
  wish(purpose: OptionalPurpose): SpokenText {
    const ours = fill(this._words.wish[purpose], {controller: this._declaration.controller.name});
    return this._own(this._declaration.purposes[purpose].description, ours);
  }

  /** Who asks, where `wish` does not already say it (R21). */
  controller(purpose: OptionalPurpose): string {
    const {name} = this._declaration.controller;
    return this.wish(purpose).text.includes(name) ? '' : fill(this._words.responsible, {controller: name});
  }

  name(purpose: OptionalPurpose): SpokenText {
    return this._own(this._declaration.purposes[purpose].title, this._words.name[purpose]);
  }

  explanation(purpose: OptionalPurpose): SpokenText {
    return this._own(this._declaration.purposes[purpose].description, this._words.explanation[purpose]);
  }

  recipients(purpose: OptionalPurpose): string {
    const names = servicesOf(this._declaration, purpose).flatMap(({recipients}) => recipients);
    return fill(this._words.recipients, {recipients: formatList(names, this._language)});
  }

  private _own(own: Text | undefined, ours: string): SpokenText {
    return own ? textIn(own, this._language) : {text: ours, lang: undefined};
  }
}
