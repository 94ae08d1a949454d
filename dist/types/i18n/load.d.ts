/** Fetches the words of the question in one language: the one that is shown, and no other. */
import type { Personvern } from '../consent/personvern.js';
import type { Language } from './language.js';
import type { Messages } from './messages.js';
/** Ours, and over them what the site has in a file of its own (`data-messages`). */
export declare function loadMessages(language: Language, { settings: { messages } }: Pick<Personvern, 'settings'>): Promise<Messages>;
