/** What every element needs: the consent, the words in its language, and to hear of changes. */
import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {Change, Consent} from '../consent/consent.js';
import type {Personvern} from '../consent/personvern.js';
import {type Language, languageOf, pageLanguage} from '../i18n/language.js';
import {personvernContext} from './context.js';

/** An element that the site may give a language of its own. */
type Host = LitElement & {language: string | undefined};

export class PersonvernController<Words> implements ReactiveController {
  personvern: Personvern | undefined;
  /** Undefined until they have been fetched. */
  words: Words | undefined;
  language: Language = 'nb';
  /** Resolves when there are words to show. */
  readonly ready: Promise<void>;
  private readonly _host: Host;
  private readonly _load: (language: Language, personvern: Personvern) => Promise<Words>;
  private readonly _heard: ((change: Change) => void) | undefined;
  private _resolve!: () => void;
  private _unsubscribe: (() => void) | undefined;

  /** @param heard told of every change before the host updates */
  constructor(
    host: Host,
    load: (language: Language, personvern: Personvern) => Promise<Words>,
    heard?: (change: Change) => void,
  ) {
    this._host = host;
    this._load = load;
    this._heard = heard;
    this.ready = new Promise((resolve) => (this._resolve = resolve));
    host.addController(this);
    new ContextConsumer(host, {
      context: personvernContext,
      subscribe: true,
      callback: (personvern) => {
        this._use(personvern);
      },
    });
  }

  get consent(): Consent | undefined {
    return this.personvern?.consent;
  }

  /** Comes after every move in the document too; the context is asked for anew then. */
  hostDisconnected(): void {
    this._unsubscribe?.();
    this._unsubscribe = undefined;
  }

  private _use(personvern: Personvern | undefined): void {
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
      (error: unknown) => {
        console.error('personvern: the texts could not be loaded', error);
      },
    );
  }
}
