const MESSAGES = {
  nb: () => import('./nb.js').then(({ nb }) => nb),
  nn: () => import('./nn.js').then(({ nn }) => nn),
  en: () => import('./en.js').then(({ en }) => en),
  se: () => import('./se.js').then(({ se }) => se)
};
async function loadMessages(language, { settings }) {
  const ours = (MESSAGES[language] ?? MESSAGES.en)();
  const read = (url) => fetch(url).then((response) => response.json());
  const own = settings.messages && await read(settings.messages).catch(console.error);
  return { ...await ours, ...own || {} };
}

export { loadMessages };
//# sourceMappingURL=load.js.map
