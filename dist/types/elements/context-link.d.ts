/**
 * `@lit/context` at both ends: the provider on `<html>`, and the controller of elements that ask it. The first
 * question needs neither, so they come with the first element that does.
 */
import { type ContextEvent } from '@lit/context';
import type { Change } from '../consent/consent.js';
import type { Personvern } from '../consent/personvern.js';
import type { Language } from '../i18n/language.js';
import { personvernContext } from './context.js';
import { type Host, PersonvernController } from './personvern-controller.js';
/** Answers every request for the consent on this page: those made already, and from now on. */
export declare function provideContext(made?: readonly ContextEvent<typeof personvernContext>[]): void;
/** The controller of an element that may stand anywhere, also in somebody else's shadow root. */
export declare class PersonvernConsumer<Words extends {
    readonly language?: string;
}> extends PersonvernController<Words> {
    private readonly _heard;
    private _unhear;
    /** @param heard told of every change */
    constructor(host: Host, load: (language: Language, personvern: Personvern) => Promise<Words>, heard?: (change: Change) => void);
    /** Comes after every move in the document too; the consumer then asks anew by itself. */
    hostConnected(): void;
    hostDisconnected(): void;
    use(personvern: Personvern | undefined): void;
}
