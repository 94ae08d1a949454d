/**
 * `@lit/context` at both ends: the provider on `<html>`, and the controller of elements that ask it. The first
 * question needs neither, so they come with the first element that does.
 */
import {ContextConsumer, ContextProvider, type ContextEvent} from '@lit/context';
import type {Change} from '../consent/consent.js';
import type {Personvern} from '../consent/personvern.js';
import type {Language} from '../i18n/language.js';
import {personvernContext} from './context.js';
import {onPersonvern} from './given.js';
import {type Host, PersonvernController} from './personvern-controller.js';

let provider: ContextProvider<typeof personvernContext> | undefined;

/** Answers every request for the consent on this page: those made already, and from now on. */
export function provideContext(made: readonly ContextEvent<typeof personvernContext>[] = []): void {
  if (!provider) {
    const ours = (provider = new ContextProvider(document.documentElement, {context: personvernContext}));
    onPersonvern((personvern) => {
      ours.setValue(personvern);
    });
  }
  for (const request of made) provider.onContextRequest(request);
}

/** The controller of an element that may stand anywhere, also in somebody else's shadow root. */
export class PersonvernConsumer<Words extends {readonly language?: string}> extends PersonvernController<Words> {
  private readonly _heard: ((change: Change) => void) | undefined;
  private _unhear: (() => void) | undefined;

  /** @param heard told of every change */
  constructor(
    host: Host,
    load: (language: Language, personvern: Personvern) => Promise<Words>,
    heard?: (change: Change) => void,
  ) {
    super(host, load);
    this._heard = heard;
    new ContextConsumer(host, {
      context: personvernContext,
      subscribe: true,
      callback: (personvern) => {
        this.use(personvern);
      },
    });
  }

  /** Comes after every move in the document too; the consumer then asks anew by itself. */
  override hostConnected(): void {
    // Nothing else to do.
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this._unhear?.();
  }

  override use(personvern: Personvern | undefined): void {
    super.use(personvern);
    this._unhear?.();
    if (this._heard) this._unhear = this.consent?.subscribe(this._heard);
  }
}
