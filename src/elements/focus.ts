/** Where focus goes when the banner leaves: back, or on to what comes next (R65). */

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,iframe,[tabindex]';

/**
 * To `target` if it is still there. Otherwise on to the next thing after `host`: for those who answered from the
 * keyboard, what Tab would have reached; for the rest the content itself, because focus would make a hidden skip
 * link pop up on them.
 */
export function passFocus(host: Element, target: HTMLElement | null | undefined, byKeyboard: boolean): void {
  if (target?.isConnected) {
    if (target.matches(FOCUSABLE)) target.focus();
    else lendFocus(target);
    return;
  }
  const main = byKeyboard ? null : document.querySelector<HTMLElement>('main,[role="main"],h1');
  if (main) {
    if (main.matches(FOCUSABLE)) main.focus({preventScroll: true});
    else lendFocus(main, {preventScroll: true});
    return;
  }
  for (const next of document.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (!(host.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    // What is disabled or not rendered does not take it.
    next.focus();
    if (document.activeElement === next) return;
  }
}

/** Focuses what does not take focus by itself, and no longer than it has it. */
export function lendFocus(element: HTMLElement, options?: FocusOptions): void {
  element.tabIndex = -1;
  element.focus(options);
  element.addEventListener(
    'blur',
    () => {
      element.removeAttribute('tabindex');
    },
    {once: true},
  );
}
