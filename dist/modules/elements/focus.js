const FOCUSABLE = "a[href],button,input,select,textarea,summary,iframe,[tabindex]";
function passFocus(host, target, byKeyboard) {
  if (target?.isConnected) {
    if (target.matches(FOCUSABLE)) target.focus();
    else lendFocus(target);
    return;
  }
  const main = byKeyboard ? null : document.querySelector('main,[role="main"],h1');
  if (main) {
    if (main.matches(FOCUSABLE)) main.focus({ preventScroll: true });
    else lendFocus(main, { preventScroll: true });
    return;
  }
  for (const next of document.querySelectorAll(FOCUSABLE)) {
    if (!(host.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    next.focus();
    if (document.activeElement === next) return;
  }
}
function lendFocus(element, options) {
  element.tabIndex = -1;
  element.focus(options);
  element.addEventListener(
    "blur",
    () => {
      element.removeAttribute("tabindex");
    },
    { once: true }
  );
}

export { lendFocus, passFocus };
//# sourceMappingURL=focus.js.map
