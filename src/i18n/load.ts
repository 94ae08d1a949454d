/** Fetches the words of the question in one language: the one that is shown, and no other. */
import type {Personvern} from '../consent/personvern.js';
import type {Language} from './language.js';
import type {Messages} from './messages.js';

const MESSAGES: Readonly<Record<string, () => Promise<Messages>>> & {readonly en: () => Promise<Messages>} = {
  nb: () => import('./nb.js').then(({nb}) => nb),
  nn: () => import('./nn.js').then(({nn}) => nn),
  en: () => import('./en.js').then(({en}) => en),
  se: () => import('./se.js').then(({se}) => se),
};

/** Ours, and over them what the site has in a file of its own (`data-messages`). */
export async function loadMessages(language: Language, {settings}: Pick<Personvern, 'settings'>): Promise<Messages> {
  // What a language of the site's own leaves out is in English.
  const ours = (MESSAGES[language] ?? MESSAGES.en)();
  // A file that cannot be read must not cost the visitor the question.
  const read = (url: string): Promise<Partial<Messages>> => fetch(url).then((response) => response.json());
  const own = settings.messages && (await read(settings.messages).catch(console.error));
  return {...(await ours), ...(own || {})};
}
