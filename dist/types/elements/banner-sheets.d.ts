/**
 * What the banner shows to those who have been asked before: why it asks again, what was answered, what came of it.
 * Fetched when it is needed, so that a first visit does not carry it.
 */
import { type TemplateResult } from 'lit';
import type { Consent } from '../consent/consent.js';
import type { Withdrawn } from '../consent/personvern.js';
import type { AllMessages } from '../i18n/messages.js';
import type { Subject } from './choices.js';
import { type View } from './question-view.js';
/** One thing to show; the banner keeps it until it is answered or closed. */
export interface Sheet extends Subject {
    readonly state: 'asking' | 'open' | 'answered' | 'withdrawn' | 'failed';
    /** To be read out when focus is where it stays, and what is being read out. */
    readonly says?: string | undefined;
    readonly status?: string | undefined;
    /** Nothing, if it is only read out. */
    content?(view: View): TemplateResult;
}
/** The question, for a visitor whose earlier answer no longer covers it. */
export declare function againSheet(consent: Consent, words: AllMessages): Sheet;
/**
 * The answer in force, called up by the visitor: everything optional, also what is otherwise asked for at embeds.
 * On pages for children nobody is offered a yes.
 */
export declare function answerSheet(consent: Consent, words: AllMessages): Sheet;
/**
 * What came of an answer. `withdrawn` is what was removed, if something was taken back; `isDeferred`, that what was
 * granted counts from the next page.
 */
export declare function outcomeSheet({ kept, open }: Consent, words: AllMessages, withdrawn?: Withdrawn, isDeferred?: boolean): Sheet;
