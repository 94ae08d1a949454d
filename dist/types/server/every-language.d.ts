import type { Language } from '../i18n/language.js';
import type { AllMessages, Messages } from '../i18n/messages.js';
/** Those of the question. */
export declare const QUESTION_WORDS: Readonly<Record<Language, Messages>>;
/** All of them. */
export declare const WORDS: Readonly<Record<Language, AllMessages>>;
