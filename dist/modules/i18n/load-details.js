import { loadMessages } from './load.js';

const DETAILS = {
  nb: () => import('./nb-details.js').then(({ nbDetails }) => nbDetails),
  nn: () => import('./nn-details.js').then(({ nnDetails }) => nnDetails),
  en: () => import('./en-details.js').then(({ enDetails }) => enDetails),
  se: () => import('./se-details.js').then(({ seDetails }) => seDetails)
};
const loadAllMessages = (language, personvern) => (
  // What the site has of its own comes with the first.
  Promise.all([loadMessages(language, personvern), (DETAILS[language] ?? DETAILS.en)()]).then(([first, more]) => ({
    ...more,
    ...first
  }))
);

export { loadAllMessages };
//# sourceMappingURL=load-details.js.map
