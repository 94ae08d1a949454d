/** For answers that have the page loaded anew: how what had focus is found again on it (`after-reload.ts`). */

/** Gives an answer, and tells whoever has to load the page anew because of it where the visitor was (`reload.ts`). */
export function withWayBack(from: Element | undefined, answer: () => void): void {
  const note = (event: object): void => {
    Object.assign(event, {back: from ? selectorOf(from) : ''});
  };
  document.addEventListener('personvern-change', note, {once: true});
  try {
    answer();
  } catch (error) {
    document.removeEventListener('personvern-change', note);
    throw error;
  }
}

/** By what it leads to: what the page has more or less of after a reload does not matter then. Empty if nothing tells. */
function selectorOf(element: Element): string {
  const {id, localName} = element;
  if (id) return `#${CSS.escape(id)}`;
  for (const name of ['src', 'href', 'data-personvern']) {
    const value = element.getAttribute(name);
    if (value !== null) return `[${name}="${CSS.escape(value)}"]`;
  }
  return localName.includes('-') ? localName : '';
}
