/**
 * Opens what was allowed and shuts what no longer is: parked scripts and markup, and the tools that run because of
 * them. A file of its own, because only visitors who have said yes to something ever need it.
 */
import type {Change, Consent} from '../consent/consent.js';
import {followOtherTabs} from '../consent/follow.js';
import type {Integration} from '../declaration/declaration.js';
import {strictPolicy} from '../declaration/policy.js';
import {cleanUp} from './cleanup.js';
import {insertPolicy} from './insert-policy.js';
import {closeMarkup, openMarkup, PARKED_MARKUP} from './markup.js';
import {idsOf} from './parked.js';
import {reloadWhenCleaned} from './reload.js';
import {createScriptRunner, PARKED_SCRIPT} from './scripts.js';

/**
 * Tells one tool of a change. `ids` are the services that name it as their integration. Returns those of them that
 * it can stop on this page without a reload.
 */
export type Integrate = (change: Change, consent: Consent, ids: readonly string[]) => readonly string[];

const PARKED = `${PARKED_SCRIPT},${PARKED_MARKUP}`;

/** Opens what is allowed now, and follows every change from here on, for as long as the page lives. */
export function startOpener(consent: Consent, integrations: Readonly<Record<Integration, Integrate>>): void {
  consent.cleanUp = cleanUp;
  const {open, close, mustReload} = createDoors(consent);
  const hear = (change: Change): void => {
    const {declaration} = consent;
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
    if (declaration && !consent.deferred) open();
    // The gate tells the page when storage is empty again; only then may the page go.
    if (!change.withdrawn.length || !mustReload(stopped)) return;
    // Till the page goes, and while it goes, the browser lets nothing more out to them.
    insertPolicy(strictPolicy(declaration, (id) => consent.has(id), location.protocol === 'https:'));
    if (declaration) reloadWhenCleaned();
    // Nothing can be cleaned; nobody tells that it has been.
    else location.reload();
  };
  consent.subscribe(hear);
  hear({granted: consent.open, withdrawn: [], decision: consent.decision, receipt: undefined, from: 'page'});
  followOtherTabs(consent);
}

interface Doors {
  /** Opens what is allowed now, and from now on what the parser, a CMS or an app adds. */
  readonly open: () => void;
  /** Shuts what is no longer allowed, as far as that can be done. */
  readonly close: () => void;
  /** True when a script has run that is not allowed any more, for a service that is not among `stopped`. */
  readonly mustReload: (stopped: readonly string[]) => boolean;
}

function createDoors(consent: Consent): Doors {
  const ran: HTMLScriptElement[] = [];

  const allowed = (element: Element): boolean => idsOf(element).every((id) => consent.has(id));
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
      observer.observe(document, {childList: true, subtree: true});
    },
    close() {
      observer.disconnect();
      closeMarkup(allowed);
    },
    // A script parked by purpose alone could be any tool.
    mustReload: (stopped) =>
      ran.some((script) => !allowed(script) && !stopped.includes(script.dataset['service'] || '')),
  };
}
