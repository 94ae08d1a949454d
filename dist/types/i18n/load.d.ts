/** Fetches the words of the question in one language: the one that is shown, and no other. */
import type { Personvern } from '../consent/personvern.js';
import type { Language } from './language.js';
import type { Messages } from './messages.js';
/** For words that have come with the elements: they need not be waited for. */
export declare function keepMessages(language: Language, messages: Messages): void;
/** Ours, and over them what the site has in a file of its own (`data-messages`). */
export declare function loadMessages(language: Language, { settings }: Pick<Personvern, 'settings'>): Promise<Messages>;
