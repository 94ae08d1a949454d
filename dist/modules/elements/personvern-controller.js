import { ContextConsumer } from '@lit/context';
import { languageOf, pageLanguage } from '../i18n/language.js';
import { personvernContext } from './context.js';

class PersonvernController {
  personvern;
  /** Undefined until they have been fetched. */
  words;
  language = "nb";
  /** Resolves when there are words to show. */
  ready;
  _host;
  _load;
  _heard;
  _resolve;
  _unsubscribe;
  /** @param heard told of every change before the host updates */
  constructor(host, load, heard) {
    this._host = host;
    this._load = load;
    this._heard = heard;
    this.ready = new Promise((resolve) => this._resolve = resolve);
    host.addController(this);
    new ContextConsumer(host, {
      context: personvernContext,
      subscribe: true,
      callback: (personvern) => {
        this._use(personvern);
      }
    });
  }
  get consent() {
    return this.personvern?.consent;
  }
  /** Comes after every move in the document too; the context is asked for anew then. */
  hostDisconnected() {
    this._unsubscribe?.();
    this._unsubscribe = void 0;
  }
  _use(personvern) {
    this.hostDisconnected();
    this.personvern = personvern;
    if (!personvern) return;
    this._unsubscribe = personvern.consent.subscribe((change) => {
      this._heard?.(change);
      this._host.requestUpdate();
    });
    const language = languageOf(pageLanguage(this._host), this._host.language ?? personvern.settings.language);
    if (this.words && language === this.language) return;
    this._load(language, personvern).then(
      (words) => {
        this.language = language;
        this.words = words;
        this._resolve();
        this._host.requestUpdate();
      },
      (error) => {
        console.error("personvern: the texts could not be loaded", error);
      }
    );
  }
}

export { PersonvernController };
//# sourceMappingURL=personvern-controller.js.map
