/** Fetches all words of one language. */
import type {Personvern} from '../consent/personvern.js';
import type {Language} from './language.js';
import {loadMessages} from './load.js';
import type {AllMessages, DetailMessages} from './messages.js';

const DETAILS: Readonly<Record<string, () => Promise<DetailMessages>>> & {readonly en: () => Promise<DetailMessages>} =
  {
    nb: () => import('./nb-details.js').then(({nbDetails}) => nbDetails),
    nn: () => import('./nn-details.js').then(({nnDetails}) => nnDetails),
    en: () => import('./en-details.js').then(({enDetails}) => enDetails),
    se: () => import('./se-details.js').then(({seDetails}) => seDetails),
  };

export const loadAllMessages = (language: Language, personvern: Pick<Personvern, 'settings'>): Promise<AllMessages> =>
  // What the site has of its own comes with the first.
  Promise.all([loadMessages(language, personvern), (DETAILS[language] ?? DETAILS.en)()]).then(([first, more]) => ({
    ...more,
    ...first,
  }));
