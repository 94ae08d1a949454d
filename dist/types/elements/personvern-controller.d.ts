import type { LitElement, ReactiveController } from 'lit';
import type { Change, Consent } from '../consent/consent.js';
import type { Personvern } from '../consent/personvern.js';
import { type Language } from '../i18n/language.js';
/** An element that the site may give a language of its own. */
type Host = LitElement & {
    language: string | undefined;
};
export declare class PersonvernController<Words> implements ReactiveController {
    personvern: Personvern | undefined;
    /** Undefined until they have been fetched. */
    words: Words | undefined;
    language: Language;
    /** Resolves when there are words to show. */
    readonly ready: Promise<void>;
    private readonly _host;
    private readonly _load;
    private readonly _heard;
    private _resolve;
    private _unsubscribe;
    /** @param heard told of every change before the host updates */
    constructor(host: Host, load: (language: Language, personvern: Personvern) => Promise<Words>, heard?: (change: Change) => void);
    get consent(): Consent | undefined;
    /** Comes after every move in the document too; the context is asked for anew then. */
    hostDisconnected(): void;
    private _use;
}
export {};
