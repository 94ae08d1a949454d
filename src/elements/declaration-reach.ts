/** Who uses the list without a mouse: what is to be reached, and what is not. */

/** As `countItems()` counts them: an item, or a service that stores nothing. */
const ITEMS = '.service > dl, .service tbody > tr, .service > .nothing';

/** Where item number `n` (from 0) begins: at the heading of its service, if it is the first there. */
export function nthItem(root: ParentNode, n: number): HTMLElement | null | undefined {
  const item = root.querySelectorAll(ITEMS)[n];
  const service = item?.closest('.service');
  return service?.querySelector(ITEMS) === item
    ? service?.querySelector<HTMLElement>('[id]')
    : item?.querySelector<HTMLElement>('th, dd');
}

/** A table that has to be scrolled is a stop for the keyboard, with a name; all others are not in the way. */
export function markScrolling(root: ParentNode): void {
  for (const box of root.querySelectorAll('.scroll')) {
    const name = box.closest('.service')?.querySelector('[id]')?.id ?? '';
    const scrolls = box.scrollWidth > box.clientWidth;
    const attributes = {role: 'region', tabindex: '0', 'aria-labelledby': name};
    for (const [attribute, value] of Object.entries(attributes)) {
      if (scrolls) box.setAttribute(attribute, value);
      else box.removeAttribute(attribute);
    }
  }
}
