import { tell } from '../consent/events.js';
import { cleanUp } from './cleanup.js';
import { closeMarkup, PARKED_MARKUP, openMarkup } from './markup.js';
import { createScriptRunner, PARKED_SCRIPT } from './scripts.js';

const PARKED = `${PARKED_SCRIPT},${PARKED_MARKUP}`;
function startGate(consent, integrations) {
  const { open, close, needsReload } = createOpener(consent);
  consent.subscribe((change) => {
    const { declaration } = consent;
    const { from } = change;
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
    if (!declaration) return;
    const cleaned = cleanUp(declaration, (id) => !!consent.answer(id), change.withdrawn);
    open();
    if (from === "page") return;
    const mustReload = change.withdrawn.length && needsReload(stopped);
    void cleaned.then((outcome) => {
      tell("personvern-change", Object.assign(change, outcome));
      if (mustReload) reload(outcome);
    });
  });
}
function createOpener(consent) {
  const ran = [];
  const allowed = (element) => {
    const { service, purpose = "" } = element.dataset;
    return (service || purpose).split(/[\s,]+/).every((id) => consent.has(id));
  };
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
      if (consent.open.length) observer.observe(document, { childList: true, subtree: true });
    },
    close() {
      observer.disconnect();
      closeMarkup(allowed);
    },
    // A script parked by purpose alone could be any tool.
    needsReload: (stopped) => ran.some((script) => !allowed(script) && !stopped.includes(script.dataset["service"] || ""))
  };
}
function reload(outcome) {
  history.replaceState(Object.assign({}, history.state, { personvern: outcome }), "");
  location.reload();
}

export { startGate };
//# sourceMappingURL=gate.js.map
