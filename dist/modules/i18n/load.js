const MESSAGES = {
  nb: () => import('./nb.js').then(({ nb }) => nb),
  nn: () => import('./nn.js').then(({ nn }) => nn),
  en: () => import('./en.js').then(({ en }) => en),
  se: () => import('./se.js').then(({ se }) => se)
};
function loadMessages(language, { settings: { messages } }) {
  const ours = MESSAGES[language]();
  return messages ? import('./own-messages.js').then(({ withFile }) => withFile(ours, messages, language)) : ours;
}

export { loadMessages };
//# sourceMappingURL=load.js.map
