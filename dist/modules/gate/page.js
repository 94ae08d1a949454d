function whenParsed(act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
  else act();
}
function whenSeen(condition, act) {
  const check = () => {
    if (!condition()) return;
    observer.disconnect();
    act();
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  check();
}

export { whenParsed, whenSeen };
//# sourceMappingURL=page.js.map
