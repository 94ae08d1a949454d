const FOCUSABLE = "a[href],button,input,select,textarea,summary,iframe,[tabindex]";
function focusedElement() {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : void 0;
}
function passFocus(host, target, byKeyboard) {
  if (target?.isConnected) {
    target.focus();
    return;
  }
  const main = byKeyboard ? null : document.querySelector('main,[role="main"],h1');
  if (main) {
    if (!main.matches(FOCUSABLE)) lend(main);
    main.focus({ preventScroll: true });
    return;
  }
  for (const next of document.querySelectorAll(FOCUSABLE)) {
    if (!(host.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    next.focus();
    if (document.activeElement === next) return;
  }
}
function lend(element) {
  element.tabIndex = -1;
  element.addEventListener(
    "blur",
    () => {
      element.removeAttribute("tabindex");
    },
    { once: true }
  );
}

export { focusedElement, passFocus };
//# sourceMappingURL=focus.js.map
