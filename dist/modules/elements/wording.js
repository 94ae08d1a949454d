import { servicesOf } from '../declaration/declaration.js';
import { fill, formatList, textIn } from '../i18n/format.js';

class Wording {
  _declaration;
  _words;
  _language;
  constructor(declaration, words, language) {
    this._declaration = declaration;
    this._words = words;
    this._language = language;
  }
  /** The question, when the purpose is the only one asked for. */
  question(purpose) {
    return this._own(this._declaration.purposes[purpose].question, this._words.question[purpose]);
  }
  /** What the controller wants to do. */
  wish(purpose) {
    const ours = fill(this._words.wish[purpose], { controller: this._declaration.controller.name });
    return this._own(this._declaration.purposes[purpose].description, ours);
  }
  /** Who asks, where `wish` does not already say it (R21). */
  controller(purpose) {
    const { name } = this._declaration.controller;
    return this.wish(purpose).text.includes(name) ? "" : fill(this._words.responsible, { controller: name });
  }
  name(purpose) {
    return this._own(this._declaration.purposes[purpose].title, this._words.name[purpose]);
  }
  explanation(purpose) {
    return this._own(this._declaration.purposes[purpose].description, this._words.explanation[purpose]);
  }
  recipients(purpose) {
    const names = servicesOf(this._declaration, purpose).flatMap(({ recipients }) => recipients);
    return fill(this._words.recipients, { recipients: formatList(names, this._language) });
  }
  _own(own, ours) {
    return own ? textIn(own, this._language) : { text: ours, lang: void 0 };
  }
}

export { Wording };
//# sourceMappingURL=wording.js.map
