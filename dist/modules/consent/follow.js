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
        consent.refresh();
      });
}

export { followOtherTabs };
//# sourceMappingURL=follow.js.map
