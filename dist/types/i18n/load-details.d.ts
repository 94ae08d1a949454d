/** Fetches all words of one language. */
import type { Personvern } from '../consent/personvern.js';
import type { Language } from './language.js';
import type { AllMessages } from './messages.js';
/** The site's own go over all of them at once. */
export declare function loadAllMessages(language: Language, { settings: { messages } }: Pick<Personvern, 'settings'>): Promise<AllMessages>;
