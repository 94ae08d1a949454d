function meet(part) {
  void import('./parts.js').then(({ loadPart }) => loadPart(part));
}
function watchForParts() {
  const look = () => {
    for (const { localName } of document.querySelectorAll(":not(:defined),iframe[data-src]"))
      if (/^personvern|iframe/.test(localName)) meet(localName);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

export { meet, watchForParts };
//# sourceMappingURL=watch.js.map
