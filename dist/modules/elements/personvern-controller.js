import { languageOf, pageLanguage } from '../i18n/language.js';
import { onPersonvern } from './given.js';

class PersonvernController {
  constructor(host, load) {
    this.host = host;
    this._load = load;
    host.addController(this);
  }
  hostConnected() {
    this._undo = onPersonvern((personvern) => {
      this.use(personvern);
    });
  }
  hostDisconnected() {
    this._undo?.();
    this._unsubscribe?.();
  }
  use(personvern) {
    const { host } = this;
    this._unsubscribe?.();
    this.personvern = personvern;
    const consent = this.consent = personvern?.consent;
    if (!personvern) return;
    this._unsubscribe = consent?.subscribe(() => {
      host.requestUpdate();
    });
    const language = languageOf(pageLanguage(host), host.language ?? personvern.settings.language);
    this.ready = this._load(language, personvern).then((words) => {
      this.language = words.language ?? language;
      this.words = words;
      host.requestUpdate();
    }).catch(console.error);
  }
}

export { PersonvernController };
//# sourceMappingURL=personvern-controller.js.map
