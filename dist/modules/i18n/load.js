const messages = {
  nb: () => import('./nb.js').then(({ nb }) => nb),
  nn: () => import('./nn.js').then(({ nn }) => nn),
  en: () => import('./en.js').then(({ en }) => en),
  se: () => import('./se.js').then(({ se }) => se)
};
const details = {
  nb: () => import('./nb-details.js').then(({ nbDetails }) => nbDetails),
  nn: () => import('./nn-details.js').then(({ nnDetails }) => nnDetails),
  en: () => import('./en-details.js').then(({ enDetails }) => enDetails),
  se: () => import('./se-details.js').then(({ seDetails }) => seDetails)
};
const loadMessages = (language) => messages[language]();
const loadAllMessages = (language) => Promise.all([messages[language](), details[language]()]).then(([first, more]) => ({ ...first, ...more }));

export { loadAllMessages, loadMessages };
//# sourceMappingURL=load.js.map
