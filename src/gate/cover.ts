/**
 * What is seen of a page before it is known whether its visitor is asked: style sheets of ours. Where the browser has
 * no such sheets, the page is there at once, and the banner when it comes.
 */
import type {Consent} from '../consent/consent.js';
import {isAwaited} from '../consent/personvern.js';

/** The question of the server's is for somebody of whom nothing is known. */
const DRAWN = '[state=drawn]';
const OTHERS = `personvern-banner${DRAWN}{display:none}`;

/** Milliseconds after which the page is shown to somebody who has answered, unless they are asked again; few are. */
const DOUBT = 300;
/** How much longer it may take, come what may: to ask somebody new, and to ask again, which takes more files. */
const NEW = 700;
const AGAIN = 1200;

/**
 * Covers a page of which nothing has been seen yet: until the banner has its place in it, or nobody is to see one, or
 * something fails. Laid out, and not `visibility`: what is hidden that way takes no focus and has no text for scripts.
 * @param isNew no answer is kept, also no old one
 */
export function coverPage(consent: Consent, isNew: boolean): void {
  let uncovered = isNew ? '' : OTHERS;
  try {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const lift = (): void => {
      sheet.replaceSync(uncovered);
    };
    sheet.replaceSync(
      `html:not(:has(personvern-banner[state]:not([state=idle]${isNew ? '' : `,${DRAWN}`}))){opacity:0}${uncovered}`,
    );
    if (document.body as Element | null) lift();
    setTimeout(() => {
      setTimeout(lift, isNew ? NEW : isAwaited(consent) ? AGAIN : 0);
    }, DOUBT);
    document.addEventListener('personvern-error', lift);
    consent.subscribe(() => {
      if (isAwaited(consent)) return;
      uncovered = OTHERS;
      lift();
    });
  } catch {
    // No such sheets here.
  }
}
