/** Puts the parts together: consent, gate, declaration, and the interface when, and only when, it is needed. */
import type {Answering} from '../consent/answering.js';
import {Consent} from '../consent/consent.js';
import {tell} from '../consent/events.js';
import {followOtherTabs} from '../consent/follow.js';
import {outcomeBeforeReload, type Personvern, type Settings} from '../consent/personvern.js';
import {readSignal} from '../consent/signals.js';
import {readAnswer} from '../consent/store.js';
import {optionalPurposes} from '../declaration/declaration.js';
import {fetchJson, INLINE} from '../declaration/load.js';
import {readDeclaration} from '../declaration/read.js';
import {startGate} from './gate.js';
import {type GuardMode, startGuard} from './guard.js';
import {whenParsed} from './page.js';
import {createPresence} from './presence.js';

/**
 * Starts the consent layer on this page. Never throws: what fails stays shut and is reported.
 * @param loadElements loads the elements; called at most once
 * @param loadOpener loads what opens parked markup; called at most once
 */
export function startPersonvern(
  settings: Settings,
  loadElements: () => Promise<void>,
  loadOpener: () => Promise<void>,
): Personvern {
  const consent = createConsent(settings);
  const has = (id: string): boolean => consent.has(id);
  const {ask, inform, load, look, show} = createPresence(loadElements, report, has);
  startGuard(consent, (settings.guard || 'declared') as GuardMode);
  startGate(consent, () => {
    loadOpener().catch(report);
  });
  followOtherTabs(consent);

  const use = (json: unknown): void => {
    consent.declare(readDeclaration(json));
    const {declaration} = consent;
    if (consent.asks.length || outcomeBeforeReload()) ask();
    else if (declaration && !optionalPurposes(declaration).length) inform();
    // The elements check the declaration, and say what is wrong with it.
    else if (settings.check !== undefined) void load();
  };
  const ready = find(settings.declaration, use)
    .catch((error: unknown) => {
      report(error);
      consent.declare();
      // They say what is wrong with the declaration.
      void load();
    })
    .then(() => {
      whenParsed(look);
      tell('personvern-ready');
      return consent;
    });
  return {
    consent,
    settings,
    ready,
    has,
    show,
    answering: () => load().then(() => (consent.answering as () => Promise<Answering>)()),
  };
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
function find(given: Settings['declaration'], use: (json: unknown) => void): Promise<void> {
  // What is thrown while this runs becomes a rejection.
  return new Promise((resolve) => {
    const inline = document.querySelector(INLINE);
    const parse = ({textContent}: Element): void => {
      use(JSON.parse(textContent));
      resolve();
    };
    if (inline) parse(inline);
    else if (typeof given === 'string') resolve(fetchJson(given).then(use));
    else if (given) {
      use(given);
      resolve();
    } else
      resolve(
        new Promise<void>(whenParsed).then(() => {
          parse(document.querySelector(INLINE) as Element);
        }),
      );
  });
}

/** One readable line in the console, one event for the page; nothing is thrown at it. */
function report(error: unknown): void {
  console.error(`personvern: everything optional is off. ${String(error)}`);
  tell('personvern-error', {error: error as Error});
}
