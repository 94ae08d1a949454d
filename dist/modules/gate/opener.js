import { followOtherTabs } from '../consent/follow.js';
import { strictPolicy } from '../declaration/policy.js';
import { cleanUp } from './cleanup.js';
import { insertPolicy } from './insert-policy.js';
import { closeMarkup, PARKED_MARKUP, openMarkup } from './markup.js';
import { idsOf } from './parked.js';
import { reloadWhenCleaned } from './reload.js';
import { createScriptRunner, PARKED_SCRIPT } from './scripts.js';

const PARKED = `${PARKED_SCRIPT},${PARKED_MARKUP}`;
function startOpener(consent, integrations) {
  consent.cleanUp = cleanUp;
  const { open, close, mustReload } = createDoors(consent);
  const hear = (change) => {
    const { declaration } = consent;
    const stopped = [];
    for (const [name, integrate] of Object.entries(integrations)) {
      const ids = declaration ? declaration.services.filter((each) => each.integration === name).map(({ id }) => id) : [];
      try {
        if (ids.length) stopped.push(...integrate(change, consent, ids));
      } catch (error) {
        console.error(error);
      }
    }
    close();
    if (declaration && !consent.deferred) open();
    if (!change.withdrawn.length || !mustReload(stopped)) return;
    insertPolicy(strictPolicy(declaration, (id) => consent.has(id), location.protocol === "https:"));
    if (declaration) reloadWhenCleaned();
    else location.reload();
  };
  consent.subscribe(hear);
  hear({ granted: consent.open, withdrawn: [], decision: consent.decision, receipt: void 0, from: "page" });
  followOtherTabs(consent);
}
function createDoors(consent) {
  const ran = [];
  const allowed = (element) => idsOf(element).every((id) => consent.has(id));
  const runner = createScriptRunner(allowed, (script) => ran.push(script));
  const openBelow = (root) => {
    const found = [...root.querySelectorAll(PARKED)];
    if (root instanceof Element && root.matches(PARKED)) found.unshift(root);
    for (const element of found.filter(allowed)) {
      if (element instanceof HTMLScriptElement) runner.open(element);
      else openMarkup(element);
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      addedNodes.forEach((node) => {
        if (node instanceof Element) openBelow(node);
      });
  });
  return {
    open() {
      openBelow(document);
      observer.observe(document, { childList: true, subtree: true });
    },
    close() {
      observer.disconnect();
      closeMarkup(allowed);
    },
    // A script parked by purpose alone could be any tool.
    mustReload: (stopped) => ran.some((script) => !allowed(script) && !stopped.includes(script.dataset["service"] || ""))
  };
}

export { startOpener };
//# sourceMappingURL=opener.js.map
