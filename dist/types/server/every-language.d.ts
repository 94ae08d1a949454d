import type { Language } from '../i18n/language.js';
import type { AllMessages } from '../i18n/messages.js';
export declare const WORDS: Readonly<Record<Language, AllMessages>>;
