import { Consent } from '../consent/consent.js';
import { tell } from '../consent/events.js';
import { followOtherTabs } from '../consent/follow.js';
import { withdrawnBeforeReload } from '../consent/personvern.js';
import { readSignal } from '../consent/signals.js';
import { readAnswer } from '../consent/store.js';
import { optionalPurposes } from '../declaration/declaration.js';
import { INLINE, fetchJson } from '../declaration/load.js';
import { readDeclaration } from '../declaration/read.js';
import { startGate } from './gate.js';
import { startGuard } from './guard.js';
import { whenParsed } from './page.js';
import { createPresence } from './presence.js';

function startPersonvern(settings, loadElements, loadOpener) {
  const consent = createConsent(settings);
  const has = (id) => consent.has(id);
  const { ask, inform, load, look, show } = createPresence(loadElements, report, has);
  startGuard(consent, settings.guard || "declared");
  startGate(consent, () => {
    loadOpener().catch(report);
  });
  followOtherTabs(consent);
  const use = (json) => {
    consent.declare(readDeclaration(json));
    const { declaration } = consent;
    if (consent.asks.length || withdrawnBeforeReload()) ask();
    else if (declaration && !optionalPurposes(declaration).length) inform();
    else if (settings.check !== void 0) void load();
  };
  const ready = find(settings.declaration, use).catch((error) => {
    report(error);
    consent.declare();
    void load();
  }).then(() => {
    whenParsed(look);
    tell("personvern-ready");
    return consent;
  });
  return {
    consent,
    settings,
    ready,
    has,
    show,
    answering: () => load().then(() => consent.answering())
  };
}
function createConsent({ cookieDomain, signal, signalPolicy }) {
  return new Consent({
    read: (declaration) => readAnswer(declaration, Date.now(), cookieDomain),
    path: location.pathname,
    signal: readSignal(navigator, signal),
    askDespiteSignal: signalPolicy === "ask",
    now: Date.now
  });
}
function find(given, use) {
  return new Promise((resolve) => {
    const inline = document.querySelector(INLINE);
    const parse = ({ textContent }) => {
      use(JSON.parse(textContent));
      resolve();
    };
    if (inline) parse(inline);
    else if (typeof given === "string") resolve(fetchJson(given).then(use));
    else if (given) {
      use(given);
      resolve();
    } else
      resolve(
        new Promise(whenParsed).then(() => {
          parse(document.querySelector(INLINE));
        })
      );
  });
}
function report(error) {
  console.error(`personvern: everything optional is off. ${String(error)}`);
  tell("personvern-error", { error });
}

export { startPersonvern };
//# sourceMappingURL=start.js.map
