/** What every element needs: the consent, the words in its language, and to hear of changes. */
import type { LitElement, ReactiveController } from 'lit';
import type { Consent } from '../consent/consent.js';
import type { Personvern } from '../consent/personvern.js';
import { type Language } from '../i18n/language.js';
/** An element that the site may give a language of its own. */
export type Host = LitElement & {
    language: string | undefined;
};
export declare class PersonvernController<Words extends {
    readonly language?: string;
}> implements ReactiveController {
    personvern: Personvern | undefined;
    consent: Consent | undefined;
    /** Undefined until they have been fetched. */
    words: Words | undefined;
    language: Language;
    /** Resolves when there are words to show; undefined until there is a consent. */
    ready: Promise<void> | undefined;
    protected readonly host: Host;
    private readonly _load;
    private _undo;
    private _unsubscribe;
    constructor(host: Host, load: (language: Language, personvern: Personvern) => Promise<Words>);
    hostConnected(): void;
    hostDisconnected(): void;
    use(personvern: Personvern | undefined): void;
}
