/** Fetches the words of one language: the one that is shown, and no other. */
import type { Language } from './language.js';
import type { AllMessages, Messages } from './messages.js';
export declare const loadMessages: (language: Language) => Promise<Messages>;
export declare const loadAllMessages: (language: Language) => Promise<AllMessages>;
