import type { Declaration } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { AllMessages } from '../i18n/messages.js';
/** What purposes and services are called, by their ids; a purpose as the site calls it. */
export declare function namesOf(declaration: Declaration, words: AllMessages, language: Language, ids: readonly string[]): string[];
