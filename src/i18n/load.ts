/** Fetches the words of one language: the one that is shown, and no other. */
import type {Language} from './language.js';
import type {AllMessages, DetailMessages, Messages} from './messages.js';

const messages: Readonly<Record<Language, () => Promise<Messages>>> = {
  nb: () => import('./nb.js').then(({nb}) => nb),
  nn: () => import('./nn.js').then(({nn}) => nn),
  en: () => import('./en.js').then(({en}) => en),
  se: () => import('./se.js').then(({se}) => se),
};

const details: Readonly<Record<Language, () => Promise<DetailMessages>>> = {
  nb: () => import('./nb-details.js').then(({nbDetails}) => nbDetails),
  nn: () => import('./nn-details.js').then(({nnDetails}) => nnDetails),
  en: () => import('./en-details.js').then(({enDetails}) => enDetails),
  se: () => import('./se-details.js').then(({seDetails}) => seDetails),
};

export const loadMessages = (language: Language): Promise<Messages> => messages[language]();

export const loadAllMessages = (language: Language): Promise<AllMessages> =>
  Promise.all([messages[language](), details[language]()]).then(([first, more]) => ({...first, ...more}));
