/** Fetches all words of one language. */
import type { Language } from './language.js';
import type { AllMessages } from './messages.js';
export declare const loadAllMessages: (language: Language) => Promise<AllMessages>;
