import type {Part} from './parts.js';

/** Fetches the elements that the page has besides the banner, now and as they come. */
export function watchForParts(): void {
  const look = (): void => {
    for (const {localName} of document.querySelectorAll(':not(:defined)'))
      if (/^personvern/.test(localName)) void import('./parts.js').then(({loadPart}) => loadPart(localName as Part));
  };
  new MutationObserver(look).observe(document, {childList: true, subtree: true});
  look();
}
