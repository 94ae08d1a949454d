/** Fetches all words of one language. */
import type {Language} from './language.js';
import {loadMessages} from './load.js';
import type {AllMessages, DetailMessages} from './messages.js';

const DETAILS: Readonly<Record<Language, () => Promise<DetailMessages>>> = {
  nb: () => import('./nb-details.js').then(({nbDetails}) => nbDetails),
  nn: () => import('./nn-details.js').then(({nnDetails}) => nnDetails),
  en: () => import('./en-details.js').then(({enDetails}) => enDetails),
  se: () => import('./se-details.js').then(({seDetails}) => seDetails),
};

export const loadAllMessages = (language: Language): Promise<AllMessages> =>
  Promise.all([loadMessages(language), DETAILS[language]()]).then(([first, more]) => ({...first, ...more}));
