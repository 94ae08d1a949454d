/** The elements that only some pages have; each is a file of its own, fetched when it is met. */

const PARTS = {
  // Not an element: it holds the page against what it should be.
  check: () => import('./page-check.js').then((part) => part.PageCheck),
  // Frames that are parked in the page's own markup become embeds.
  iframe: () => import('./embed-frames.js').then((part) => part.EmbedFrames),
  'personvern-declaration': () => import('./personvern-declaration.js').then((part) => part.PersonvernDeclaration),
  'personvern-embed': () => import('./personvern-embed.js').then((part) => part.PersonvernEmbed),
  'personvern-settings': () => import('./personvern-settings.js').then((part) => part.PersonvernSettings),
};
export type Part = keyof typeof PARTS;

/** Fetches the element of that name and defines it; what stands in it until then stays. */
export function loadPart(name: Part): void {
  // `name` is what somebody has written on a page.
  (PARTS as Partial<typeof PARTS>)[name]?.().then(
    (part) => {
      part.define();
    },
    (error: unknown) => {
      console.error(`personvern: <${name}> could not be loaded`, error);
    },
  );
}

/** For somebody who is about to want it: it may fail, and be tried again. */
export function preparePart(name: Part): void {
  PARTS[name]().then(
    (part) => {
      part.define();
    },
    () => undefined,
  );
}
