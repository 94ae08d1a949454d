/**
 * What is seen of a page before it is known whether its visitor is asked: style sheets of ours. Where the browser has
 * no such sheets, the page is there at once, and the banner when it comes.
 */
import type {Consent} from '../consent/consent.js';

/**
 * The page is laid out and not shown before the banner has its place in it. A banner that has been drawn, by the server
 * or here, has a `state`. Not `visibility`: what is hidden that way takes no focus and has no text for scripts.
 */
const WAITING = 'html:not(:has(personvern-banner[state])){opacity:0}';

/** The server has drawn the question for everybody, and this visitor has no need of it. */
const UNASKED = 'personvern-banner:not(:defined){display:none}';

/** Milliseconds after which the page is shown, come what may. */
const PATIENCE = 1000;

/**
 * Covers a page of which nothing has been seen yet: until a banner is drawn, or nobody is asked, or something fails.
 * @param mayBeAsked false where an answer is kept, also an old one: who has been asked before is not asked in these words
 */
export function coverPage(consent: Consent, mayBeAsked: boolean): void {
  let isWaiting = mayBeAsked;
  try {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const lift = (): void => {
      if (isWaiting) sheet.replaceSync('');
    };
    sheet.replaceSync(isWaiting ? WAITING : UNASKED);
    if (document.body as Element | null) lift();
    setTimeout(lift, PATIENCE);
    document.addEventListener('personvern-error', lift);
    consent.subscribe(() => {
      if (consent.asks.length) return;
      isWaiting = false;
      sheet.replaceSync(UNASKED);
    });
  } catch {
    // No such sheets here.
  }
}
