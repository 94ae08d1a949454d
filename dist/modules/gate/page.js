function whenParsed(act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
  else act();
}
function whenBody(act) {
  if (hasBody()) {
    act();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!hasBody()) return;
    observer.disconnect();
    act();
  });
  observer.observe(document.documentElement, { childList: true });
}
function hasBody() {
  return !!document.body;
}

export { whenBody, whenParsed };
//# sourceMappingURL=page.js.map
