const MESSAGES = {
  nb: () => import('./nb.js').then(({ nb }) => nb),
  nn: () => import('./nn.js').then(({ nn }) => nn),
  en: () => import('./en.js').then(({ en }) => en),
  se: () => import('./se.js').then(({ se }) => se)
};
const loadMessages = (language) => MESSAGES[language]();

export { loadMessages };
//# sourceMappingURL=load.js.map
