const PARTS = {
  // Not an element: it holds the page against what it should be.
  check: () => import('./page-check.js').then((part) => part.PageCheck),
  // Frames that are parked in the page's own markup become embeds.
  iframe: () => import('./embed-frames.js').then((part) => part.EmbedFrames),
  "personvern-declaration": () => import('./personvern-declaration.js').then((part) => part.PersonvernDeclaration),
  "personvern-embed": () => import('./personvern-embed.js').then((part) => part.PersonvernEmbed),
  "personvern-settings": () => import('./personvern-settings.js').then((part) => part.PersonvernSettings)
};
function loadPart(name) {
  PARTS[name]?.().then(
    (part) => {
      part.define();
    },
    (error) => {
      console.error(`personvern: <${name}> could not be loaded`, error);
    }
  );
}
function preparePart(name) {
  PARTS[name]().then(
    (part) => {
      part.define();
    },
    () => void 0
  );
}

export { loadPart, preparePart };
//# sourceMappingURL=parts.js.map
