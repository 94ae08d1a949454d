import { isAwaited } from '../consent/personvern.js';

const DRAWN = "[state=drawn]";
const OTHERS = `personvern-banner${DRAWN}{display:none}`;
const DOUBT = 300;
const NEW = 700;
const AGAIN = 1200;
function coverPage(consent, isNew) {
  let uncovered = isNew ? "" : OTHERS;
  try {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const lift = () => {
      sheet.replaceSync(uncovered);
    };
    sheet.replaceSync(
      `html:not(:has(personvern-banner[state]:not([state=idle]${isNew ? "" : `,${DRAWN}`}))){opacity:0}${uncovered}`
    );
    if (document.body) lift();
    setTimeout(() => {
      setTimeout(lift, isNew ? NEW : isAwaited(consent) ? AGAIN : 0);
    }, DOUBT);
    document.addEventListener("personvern-error", lift);
    consent.subscribe(() => {
      if (isAwaited(consent)) return;
      uncovered = OTHERS;
      lift();
    });
  } catch {
  }
}

export { coverPage };
//# sourceMappingURL=cover.js.map
