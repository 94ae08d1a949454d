/** Fetches the words of the question in one language: the one that is shown, and no other. */
import type { Language } from './language.js';
import type { Messages } from './messages.js';
export declare const loadMessages: (language: Language) => Promise<Messages>;
