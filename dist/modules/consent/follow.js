function followOtherTabs(consent) {
  const { cookieStore } = window;
  const sources = [
    [window, "storage"],
    [window, "pageshow"],
    [document, "visibilitychange"],
    [cookieStore, "change"]
  ];
  for (const [source, type] of sources)
    if (source)
      source.addEventListener(type, () => {
        refresh(consent);
      });
  refresh(consent);
}
function refresh(consent) {
  const { declaration, decision, kept, options } = consent;
  if (!declaration || !kept) return;
  const found = options.read(declaration);
  if (JSON.stringify(found) !== JSON.stringify(decision)) consent.decide(found, kept, "elsewhere");
}

export { followOtherTabs, refresh };
//# sourceMappingURL=follow.js.map
