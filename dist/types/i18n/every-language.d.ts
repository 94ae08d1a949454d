import type { Language } from './language.js';
import type { AllMessages } from './messages.js';
export declare const WORDS: Readonly<Record<Language, AllMessages>>;
