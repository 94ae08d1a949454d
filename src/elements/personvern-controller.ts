/** What every element needs: the consent, the words in its language, and to hear of changes. */
import type {LitElement, ReactiveController} from 'lit';
import type {Consent} from '../consent/consent.js';
import type {Personvern} from '../consent/personvern.js';
import {type Language, languageOf, pageLanguage} from '../i18n/language.js';
import {onPersonvern} from './given.js';

/** An element that the site may give a language of its own. */
export type Host = LitElement & {language: string | undefined};

export class PersonvernController<Words extends {readonly language?: string}> implements ReactiveController {
  declare personvern: Personvern | undefined;
  declare consent: Consent | undefined;
  /** Undefined until they have been fetched. */
  declare words: Words | undefined;
  declare language: Language;
  /** Resolves when there are words to show; undefined until there is a consent. */
  declare ready: Promise<void> | undefined;
  declare protected readonly host: Host;
  declare private readonly _load: (language: Language, personvern: Personvern) => Promise<Words>;
  declare private _undo: (() => void) | undefined;
  declare private _unsubscribe: (() => void) | undefined;

  constructor(host: Host, load: (language: Language, personvern: Personvern) => Promise<Words>) {
    this.host = host;
    this._load = load;
    host.addController(this);
  }

  hostConnected(): void {
    this._undo = onPersonvern((personvern) => {
      this.use(personvern);
    });
  }

  hostDisconnected(): void {
    this._undo?.();
    this._unsubscribe?.();
  }

  use(personvern: Personvern | undefined): void {
    const {host} = this;
    this._unsubscribe?.();
    this.personvern = personvern;
    const consent = (this.consent = personvern?.consent);
    if (!personvern) return;
    this._unsubscribe = consent?.subscribe(() => {
      host.requestUpdate();
    });
    const language = languageOf(pageLanguage(host), host.language ?? personvern.settings.language);
    this.ready = this._load(language, personvern)
      .then((words) => {
        this.language = (words.language ?? language) as Language;
        this.words = words;
        host.requestUpdate();
      })
      .catch(console.error);
  }
}
