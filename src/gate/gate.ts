/**
 * Layer 2: what gets through. Hears every change of the consent and, in this order, tells running tools to stop,
 * shuts markup, removes what was stored, opens what was granted, tells the page, and reloads if nothing less helps.
 */
import type {Change, Consent} from '../consent/consent.js';
import {tell} from '../consent/events.js';
import type {Withdrawn} from '../consent/personvern.js';
import type {Integration} from '../declaration/declaration.js';
import {cleanUp} from './cleanup.js';
import {closeMarkup, openMarkup, PARKED_MARKUP} from './markup.js';
import {createScriptRunner, PARKED_SCRIPT} from './scripts.js';

/**
 * Tells one tool of a change. `ids` are the services that name it as their integration. Returns those of them that
 * it can stop on this page without a reload.
 */
export type Integrate = (change: Change, consent: Consent, ids: readonly string[]) => readonly string[];

const PARKED = `${PARKED_SCRIPT},${PARKED_MARKUP}`;

/** Puts the gate in charge of the page, for as long as the page lives. */
export function startGate(consent: Consent, integrations: Readonly<Record<Integration, Integrate>>): void {
  const {open, close, needsReload} = createOpener(consent);
  consent.subscribe((change) => {
    const {declaration} = consent;
    const {from} = change;
    const stopped: string[] = [];
    for (const [name, integrate] of Object.entries(integrations)) {
      const ids = declaration ? declaration.services.filter((each) => each.integration === name).map(({id}) => id) : [];
      try {
        if (ids.length) stopped.push(...integrate(change, consent, ids));
      } catch (error) {
        // A tool that cannot be told is stopped by the reload.
        console.error(error);
      }
    }
    close();
    if (!declaration) return;
    const cleaned = cleanUp(declaration, (id) => !!consent.answer(id), change.withdrawn);
    open();
    if (from === 'page') return;
    const mustReload = change.withdrawn.length && needsReload(stopped);
    void cleaned.then((outcome) => {
      tell('personvern-change', Object.assign(change, outcome));
      if (mustReload) reload(outcome);
    });
  });
}

interface Opener {
  /** Opens what is allowed now, and from now on what the parser, a CMS or an app adds. */
  readonly open: () => void;
  /** Shuts what is no longer allowed, as far as that can be done. */
  readonly close: () => void;
  /** True when a script has run that is not allowed any more, for a service that is not among `stopped`. */
  readonly needsReload: (stopped: readonly string[]) => boolean;
}

function createOpener(consent: Consent): Opener {
  const ran: HTMLScriptElement[] = [];

  const allowed = (element: Element): boolean => {
    const {service, purpose = ''} = (element as HTMLElement).dataset;
    return (service || purpose).split(/[\s,]+/).every((id) => consent.has(id));
  };
  const runner = createScriptRunner(allowed, (script) => ran.push(script));

  const openBelow = (root: ParentNode): void => {
    const found = [...root.querySelectorAll(PARKED)];
    if (root instanceof Element && root.matches(PARKED)) found.unshift(root);
    for (const element of found.filter(allowed)) {
      if (element instanceof HTMLScriptElement) runner.open(element);
      else openMarkup(element);
    }
  };
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records)
      addedNodes.forEach((node) => {
        if (node instanceof Element) openBelow(node);
      });
  });

  return {
    open() {
      openBelow(document);
      // Only watched while there is something to open.
      if (consent.open.length) observer.observe(document, {childList: true, subtree: true});
    },
    close() {
      observer.disconnect();
      closeMarkup(allowed);
    },
    // A script parked by purpose alone could be any tool.
    needsReload: (stopped) =>
      ran.some((script) => !allowed(script) && !stopped.includes(script.dataset['service'] || '')),
  };
}

/** The page that comes back says what was removed. It is told by the history entry, which needs no storage. */
function reload(outcome: Withdrawn): void {
  history.replaceState(Object.assign({}, history.state, {personvern: outcome}), '');
  location.reload();
}
