/** Fetches the words of the question in one language: the one that is shown, and no other. */
import type {Personvern} from '../consent/personvern.js';
import type {Language} from './language.js';
import type {Messages} from './messages.js';

const MESSAGES: Readonly<Record<Language, () => Promise<Messages>>> = {
  nb: () => import('./nb.js').then(({nb}) => nb),
  nn: () => import('./nn.js').then(({nn}) => nn),
  en: () => import('./en.js').then(({en}) => en),
  se: () => import('./se.js').then(({se}) => se),
};

/** Ours, and over them what the site has in a file of its own (`data-messages`). */
export function loadMessages(
  language: Language,
  {settings: {messages}}: Pick<Personvern, 'settings'>,
): Promise<Messages> {
  const ours = MESSAGES[language]();
  return messages ? import('./own-messages.js').then(({withFile}) => withFile(ours, messages, language)) : ours;
}
