const WAITING = "html:not(:has(personvern-banner[state])){opacity:0}";
const UNASKED = "personvern-banner:not(:defined){display:none}";
const PATIENCE = 1e3;
function coverPage(consent, mayBeAsked) {
  let isWaiting = mayBeAsked;
  try {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const lift = () => {
      if (isWaiting) sheet.replaceSync("");
    };
    sheet.replaceSync(isWaiting ? WAITING : UNASKED);
    if (document.body) lift();
    setTimeout(lift, PATIENCE);
    document.addEventListener("personvern-error", lift);
    consent.subscribe(() => {
      if (consent.asks.length) return;
      isWaiting = false;
      sheet.replaceSync(UNASKED);
    });
  } catch {
  }
}

export { coverPage };
//# sourceMappingURL=cover.js.map
