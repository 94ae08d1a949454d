/**
 * Opens and shuts parked markup other than scripts: `<iframe data-purpose data-src>`, images, media and links whose
 * addresses stand in `data-src`, `data-srcset`, `data-href` or `data-poster`.
 */

const ADDRESSES = ['srcset', 'src', 'href', 'poster'] as const;
export const PARKED_MARKUP = ADDRESSES.map((name) => `[data-purpose][data-${name}]`).join();

/** Elements that are open now, with the addresses they had while parked. */
const opened = new Map<Element, Record<string, string | null>>();

export function openMarkup(element: Element): void {
  if (opened.has(element)) return;
  const before: Record<string, string | null> = {};
  opened.set(element, before);
  const open = (): void => {
    if (opened.get(element) !== before) return;
    for (const name of ADDRESSES) {
      const parked = element.getAttribute(`data-${name}`);
      if (parked === null) continue;
      before[name] = element.getAttribute(name);
      element.setAttribute(name, parked);
    }
  };
  // Chromium drops an address that a frame gets in the very task in which the parser makes it.
  if (element instanceof HTMLIFrameElement && document.readyState === 'loading') setTimeout(open);
  else open();
}

/** Shuts every open element that `allowed` no longer lets through. */
export function closeMarkup(allowed: (element: Element) => boolean): void {
  // What was opened last first: a copy of a parent takes its children along as they are.
  for (const [element, before] of [...opened].reverse()) {
    if (element.isConnected && allowed(element)) continue;
    opened.delete(element);
    for (const name of Object.keys(before)) {
      const value = before[name];
      if (typeof value === 'string') element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
    // A frame keeps its document when it loses its address; a copy starts without one.
    element.replaceWith(element.cloneNode(true));
  }
}
