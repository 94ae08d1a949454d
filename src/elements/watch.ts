import type {Part} from './parts.js';

/** Fetches a part of the interface that only some pages have. */
export function meet(part: Part): void {
  void import('./parts.js').then(({loadPart}) => loadPart(part));
}

/** Fetches what the page has besides the banner, elements of ours and parked frames, now and as they come. */
export function watchForParts(): void {
  const look = (): void => {
    for (const {localName} of document.querySelectorAll(':not(:defined),iframe[data-src]'))
      if (/^personvern|iframe/.test(localName)) meet(localName as Part);
  };
  new MutationObserver(look).observe(document, {childList: true, subtree: true});
  look();
}
