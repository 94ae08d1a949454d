import type {Part} from './parts.js';

/** Fetches what the page has besides the banner, elements of ours and parked frames, now and as they come. */
export function watchForParts(): void {
  const look = (): void => {
    for (const {localName} of document.querySelectorAll(':not(:defined),iframe[data-src]'))
      if (/^(personvern-|iframe$)/.test(localName))
        void import('./parts.js').then(({loadPart}) => loadPart(localName as Part));
  };
  new MutationObserver(look).observe(document, {childList: true, subtree: true});
  look();
}
