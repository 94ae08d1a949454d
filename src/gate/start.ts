/** Puts the parts together: consent, gate, declaration, and the interface when, and only when, it is needed. */
import type {Answering} from '../consent/answering.js';
import {Consent} from '../consent/consent.js';
import {tell} from '../consent/events.js';
import {isAwaited, type Personvern, type Settings} from '../consent/personvern.js';
import {readSignal} from '../consent/signals.js';
import {answerValues, readAnswer} from '../consent/store.js';
import {optionalPurposes} from '../declaration/declaration.js';
import {fetchJson, INLINE} from '../declaration/load.js';
import {readDeclaration} from '../declaration/read.js';
import {coverPage} from './cover.js';
import {startGate} from './gate.js';
import {type GuardMode, startGuard} from './guard.js';
import type {Enter} from './guard-storage.js';
import {whenParsed} from './page.js';
import {createPresence, type Presence} from './presence.js';

/**
 * What `strict` adds to the gate, when the declaration is in, or is not to be had at once.
 * @param enter guards another window of this page
 */
export type Strengthen = (consent: Consent, enter: Enter) => void;

/**
 * Starts the consent layer on this page. Never throws: what fails stays shut and is reported.
 * @param loadElements loads the elements; called at most once
 * @param loadOpener loads what opens parked markup; called at most once
 * @param strengthen makes it the strict one
 */
export function startPersonvern(
  settings: Settings,
  loadElements: () => Promise<unknown>,
  loadOpener: () => Promise<void>,
  strengthen?: Strengthen,
): Personvern {
  const consent = createConsent(settings);
  const has = (id: string): boolean => consent.has(id);
  const presence = createPresence(loadElements, report, consent);
  const {load} = presence;
  awaitQuestion(consent, settings, load);
  const clean = startGate(consent, () => loadOpener().catch(report));
  const enter = startGuard(consent, (settings.guard || 'declared') as GuardMode, clean);

  const use = (json: unknown): void => {
    consent.declare(readDeclaration(json));
    present(consent, settings, presence);
  };
  const ready = find(settings.declaration, use)
    .catch(() => {
      consent.declare();
      // The elements say what is wrong with the declaration, better than the error does.
      void load();
    })
    .then(() => {
      whenParsed(presence.look);
      tell('personvern-ready');
      return consent;
    });
  if (strengthen) strengthen(consent, enter as Enter);
  return {
    consent,
    settings,
    ready,
    has,
    show: presence.show,
    answering: () => load().then(() => (consent.answering as () => Promise<Answering>)()),
  };
}

/** Somebody of whom no answer is kept is most likely asked: what it takes comes together with the declaration. */
function awaitQuestion(consent: Consent, {cookieDomain}: Settings, load: Presence['load']): void {
  const isNew = !consent.signalled && !answerValues(cookieDomain).join('');
  coverPage(consent, isNew);
  if (isNew) load().catch(() => undefined);
}

/** Has what this visitor is to see brought, when the declaration is known. */
function present(consent: Consent, {check}: Settings, {ask, load}: Presence): void {
  const {declaration} = consent;
  if (isAwaited(consent)) ask();
  // That only the necessary is stored is said, too; and with `check` the elements say what is wrong with the declaration.
  else if ((declaration && !optionalPurposes(declaration).length) || check !== undefined) void load();
}

function createConsent({cookieDomain, signal, signalPolicy}: Settings): Consent {
  return new Consent({
    read: (declaration) => readAnswer(declaration, Date.now(), cookieDomain),
    path: location.pathname,
    signal: readSignal(navigator, signal),
    askDespiteSignal: signalPolicy === 'ask',
    now: Date.now,
  });
}

/** Gives the declaration to `use`: at once if it is here already, later if it is yet to come. */
function find(given: Settings['declaration'], use: (json: unknown) => unknown): Promise<unknown> {
  const parse = (): unknown => use(JSON.parse((document.querySelector(INLINE) as Element).textContent));
  // What is thrown while this runs becomes a rejection.
  return new Promise((resolve) => {
    if (document.querySelector(INLINE)) resolve(parse());
    else if (typeof given === 'string') resolve(fetchJson(given).then(use));
    else if (given) resolve(use(given));
    else resolve(new Promise<void>(whenParsed).then(parse));
  });
}

/** One readable line in the console, one event for the page; nothing is thrown at it. */
function report(error: unknown): void {
  console.error(`personvern: ${String(error)}`);
  tell('personvern-error', {error: error as Error});
}
