/** Fetches all words of one language. */
import type { Personvern } from '../consent/personvern.js';
import type { Language } from './language.js';
import type { AllMessages } from './messages.js';
export declare const loadAllMessages: (language: Language, personvern: Pick<Personvern, "settings">) => Promise<AllMessages>;
