import { loadMessages } from './load.js';

const DETAILS = {
  nb: () => import('./nb-details.js').then(({ nbDetails }) => nbDetails),
  nn: () => import('./nn-details.js').then(({ nnDetails }) => nnDetails),
  en: () => import('./en-details.js').then(({ enDetails }) => enDetails),
  se: () => import('./se-details.js').then(({ seDetails }) => seDetails)
};
function loadAllMessages(language, { settings: { messages } }) {
  const ours = Promise.all([loadMessages(language, { settings: {} }), DETAILS[language]()]).then(([first, more]) => ({
    ...more,
    ...first
  }));
  return messages ? import('./own-messages.js').then(({ withFile }) => withFile(ours, messages, language)) : ours;
}

export { loadAllMessages };
//# sourceMappingURL=load-details.js.map
