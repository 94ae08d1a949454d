const PARTS = {
  "personvern-declaration": () => import('./personvern-declaration.js').then((part) => part.PersonvernDeclaration),
  "personvern-embed": () => import('./personvern-embed.js').then((part) => part.PersonvernEmbed),
  "personvern-settings": () => import('./personvern-settings.js').then((part) => part.PersonvernSettings)
};
const PART_NAMES = Object.keys(PARTS);
function loadPart(name) {
  if (customElements.get(name)) return;
  PARTS[name]().then(
    (part) => {
      part.define();
    },
    (error) => {
      console.error(`personvern: <${name}> could not be loaded`, error);
    }
  );
}

export { PART_NAMES, loadPart };
//# sourceMappingURL=parts.js.map
