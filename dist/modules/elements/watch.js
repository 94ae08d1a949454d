function watchForParts() {
  const look = () => {
    for (const { localName } of document.querySelectorAll(":not(:defined),iframe[data-src]"))
      if (/^(personvern-|iframe$)/.test(localName))
        void import('./parts.js').then(({ loadPart }) => loadPart(localName));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

export { watchForParts };
//# sourceMappingURL=watch.js.map
