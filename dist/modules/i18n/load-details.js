import { loadMessages } from './load.js';

const DETAILS = {
  nb: () => import('./nb-details.js').then(({ nbDetails }) => nbDetails),
  nn: () => import('./nn-details.js').then(({ nnDetails }) => nnDetails),
  en: () => import('./en-details.js').then(({ enDetails }) => enDetails),
  se: () => import('./se-details.js').then(({ seDetails }) => seDetails)
};
const loadAllMessages = (language) => Promise.all([loadMessages(language), DETAILS[language]()]).then(([first, more]) => ({ ...first, ...more }));

export { loadAllMessages };
//# sourceMappingURL=load-details.js.map
