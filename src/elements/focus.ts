/** Where focus goes when the banner leaves: back, or on to what comes next (R65). */

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,iframe,[tabindex]';

/** The focused element, also within shadow roots of ours, or undefined if it is just the page. */
export function focusedElement(): HTMLElement | undefined {
  const {activeElement, body} = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : undefined;
}

/**
 * To `target` if it is still there. Otherwise on to the next thing after `host`: for those who answered from the
 * keyboard, what Tab would have reached; for the rest the content itself, because focus would make a hidden skip
 * link pop up on them.
 */
export function passFocus(host: Element, target: HTMLElement | null | undefined, byKeyboard: boolean): void {
  if (target?.isConnected) {
    target.focus();
    return;
  }
  const main = byKeyboard ? null : document.querySelector<HTMLElement>('main,[role="main"],h1');
  if (main) {
    if (!main.matches(FOCUSABLE)) lend(main);
    main.focus({preventScroll: true});
    return;
  }
  for (const next of document.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (!(host.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    // What is disabled or not rendered does not take it.
    next.focus();
    if (document.activeElement === next) return;
  }
}

/** Makes something focusable for as long as it has focus. */
function lend(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener(
    'blur',
    () => {
      element.removeAttribute('tabindex');
    },
    {once: true},
  );
}
