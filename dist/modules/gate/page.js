function whenParsed(act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
  else act();
}
function whenBody(act) {
  const check = () => {
    if (!document.body) return;
    observer.disconnect();
    act();
  };
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, { childList: true });
  check();
}

export { whenBody, whenParsed };
//# sourceMappingURL=page.js.map
