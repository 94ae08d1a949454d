/** Fetches the words of the question in one language: the one that is shown, and no other. */
import type {Language} from './language.js';
import type {Messages} from './messages.js';

const MESSAGES: Readonly<Record<Language, () => Promise<Messages>>> = {
  nb: () => import('./nb.js').then(({nb}) => nb),
  nn: () => import('./nn.js').then(({nn}) => nn),
  en: () => import('./en.js').then(({en}) => en),
  se: () => import('./se.js').then(({se}) => se),
};

export const loadMessages = (language: Language): Promise<Messages> => MESSAGES[language]();
