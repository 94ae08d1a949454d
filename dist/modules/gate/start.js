import { Consent } from '../consent/consent.js';
import { tell } from '../consent/events.js';
import { isAwaited } from '../consent/personvern.js';
import { readSignal } from '../consent/signals.js';
import { readAnswer, answerValues } from '../consent/store.js';
import { optionalPurposes } from '../declaration/declaration.js';
import { INLINE, fetchJson } from '../declaration/load.js';
import { readDeclaration } from '../declaration/read.js';
import { coverPage } from './cover.js';
import { startGate } from './gate.js';
import { startGuard } from './guard.js';
import { whenParsed } from './page.js';
import { createPresence } from './presence.js';

function startPersonvern(settings, loadElements, loadOpener, strengthen) {
  const consent = createConsent(settings);
  const has = (id) => consent.has(id);
  const presence = createPresence(loadElements, report, consent);
  const { load } = presence;
  awaitQuestion(consent, settings, load);
  const clean = startGate(consent, () => loadOpener().catch(report));
  startGuard(consent, settings.guard || "declared", clean);
  const use = (json) => {
    consent.declare(readDeclaration(json));
    present(consent, settings, presence);
  };
  const ready = find(settings.declaration, use).catch(() => {
    consent.declare();
    void load();
  }).then(() => {
    whenParsed(presence.look);
    tell("personvern-ready");
    return consent;
  });
  return {
    consent,
    settings,
    ready,
    has,
    show: presence.show,
    answering: () => load().then(() => consent.answering())
  };
}
function awaitQuestion(consent, { cookieDomain }, load) {
  const isNew = !consent.signalled && !answerValues(cookieDomain).join("");
  coverPage(consent, isNew);
  if (isNew) load().catch(() => void 0);
}
function present(consent, { check }, { ask, load }) {
  const { declaration } = consent;
  if (isAwaited(consent)) ask();
  else if (declaration && !optionalPurposes(declaration).length || check !== void 0) void load();
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
  const parse = () => use(JSON.parse(document.querySelector(INLINE).textContent));
  return new Promise((resolve) => {
    if (document.querySelector(INLINE)) resolve(parse());
    else if (typeof given === "string") resolve(fetchJson(given).then(use));
    else if (given) resolve(use(given));
    else resolve(new Promise(whenParsed).then(parse));
  });
}
function report(error) {
  console.error(`personvern: ${String(error)}`);
  tell("personvern-error", { error });
}

export { startPersonvern };
//# sourceMappingURL=start.js.map
