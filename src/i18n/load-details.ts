/** Fetches all words of one language. */
import type {Personvern} from '../consent/personvern.js';
import type {Language} from './language.js';
import {loadMessages} from './load.js';
import type {AllMessages, DetailMessages} from './messages.js';

const DETAILS: Readonly<Record<Language, () => Promise<DetailMessages>>> = {
  nb: () => import('./nb-details.js').then(({nbDetails}) => nbDetails),
  nn: () => import('./nn-details.js').then(({nnDetails}) => nnDetails),
  en: () => import('./en-details.js').then(({enDetails}) => enDetails),
  se: () => import('./se-details.js').then(({seDetails}) => seDetails),
};

/** The site's own go over all of them at once. */
export function loadAllMessages(
  language: Language,
  {settings: {messages}}: Pick<Personvern, 'settings'>,
): Promise<AllMessages> {
  const ours = Promise.all([loadMessages(language, {settings: {}}), DETAILS[language]()]).then(([first, more]) => ({
    ...more,
    ...first,
  }));
  return messages ? import('./own-messages.js').then(({withFile}) => withFile(ours, messages, language)) : ours;
}
