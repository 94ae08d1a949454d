import { outcomeBeforeReload } from '../consent/personvern.js';

const PATIENCE = 120;
function takeOutcome() {
  const outcome = outcomeBeforeReload();
  history.replaceState({ ...history.state, personvern: void 0 }, "");
  return outcome && (outcome.withdrawn.length || outcome.back !== void 0) ? outcome : void 0;
}
async function whenBack(selector) {
  if (document.readyState !== "complete")
    await new Promise((resolve) => {
      addEventListener("load", resolve);
    });
  return selector ? findAgain(selector) : void 0;
}
async function findAgain(selector) {
  const found = document.querySelector(selector);
  if (found?.localName !== "personvern-embed") return found ?? void 0;
  for (let i = 0; i < PATIENCE; i++) {
    const frame = found.shadowRoot?.querySelector("iframe");
    if (frame) return frame;
    await new Promise(requestAnimationFrame);
  }
  return void 0;
}

export { takeOutcome, whenBack };
//# sourceMappingURL=after-reload.js.map
