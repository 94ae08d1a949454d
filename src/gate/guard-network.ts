/**
 * The network guard of `strict`: a content security policy, put into the head while it is being parsed, makes the
 * browser itself refuse every host that is not allowed, from whatever code. A policy cannot be loosened in a live
 * page: a yes takes a reload, but only where something was held back, and not while somebody fills in a form.
 */
import type {Consent} from '../consent/consent.js';
import {tellUndeclared} from '../consent/events.js';
import type {Service} from '../declaration/declaration.js';
import {matchesHost} from '../declaration/names.js';
import {strictPolicy} from '../declaration/policy.js';
import {reportBeyond} from './guard-beyond.js';
import {insertPolicy} from './insert-policy.js';
import {idsOf} from './parked.js';
import {reloadWhenCleaned} from './reload.js';

/** What is parked, and embeds. */
const WAITING = '[data-purpose],personvern-embed';

/** Puts the guard up. Call it when the declaration is in, or never will be. */
export function guardNetwork(consent: Consent): void {
  const policies = new Set<string>();
  const tighten = (): void => {
    const policy = strictPolicy(consent.declaration, (id) => consent.has(id), location.protocol === 'https:');
    if (!policy) return;
    policies.add(policy);
    insertPolicy(policy);
  };
  tighten();
  if (!consent.declaration) console.error('personvern: "strict" needs the declaration in the page');

  reportBeyond((hostname) => isAllowed(consent, hostname));

  const held = watchViolations(consent, policies);
  const isFormTouched = watchForms();
  consent.subscribe(({granted, withdrawn, from}) => {
    if (withdrawn.length) {
      tighten();
      consent.deferred = false;
      // Whose code has come to the page unparked cannot be stopped in it, and holds its databases open.
      if (consent.declaration?.services.some((each) => withdrawn.includes(each.id) && hasCome(each)))
        reloadWhenCleaned();
    }
    const isGranted = (id: string): boolean => granted.includes(id);
    const waits = (element: Element): boolean => {
      const embedded = element.getAttribute('service');
      return (embedded ? [embedded] : idsOf(element)).every(isGranted);
    };
    const isHeld = granted.some((id) => held.has(id)) || [...document.querySelectorAll(WAITING)].some(waits);
    if (from === 'page' || !policies.size || !isHeld) return;
    consent.deferred = true;
    // An answer that is not kept would be asked for again.
    if (!isFormTouched() && consent.kept) reloadWhenCleaned();
  });
}

/** The ids of services that were shut out so far, and the hosts that no service declares. */
function watchViolations(consent: Consent, policies: ReadonlySet<string>): ReadonlySet<string> {
  const held = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({blockedURI, originalPolicy}) => {
    // Not the site's own policy, and not what is no address (`inline`).
    if (!policies.has(originalPolicy) || !blockedURI.includes(':')) return;
    const {hostname: name} = new URL(blockedURI);
    const services = consent.declaration ? consent.declaration.services : [];
    const found = services.filter((each) => talksTo(each, name)).map(({id}) => id);
    if (!found.length && !held.has(name)) tellUndeclared('request', name);
    [...found, name].forEach((id) => held.add(id));
  });
  return held;
}

/** Whether anybody has begun to fill in a form of the page. */
function watchForms(): () => boolean {
  let isTouched = false;
  document.addEventListener('input', ({target}) => {
    // Our own boxes lie in a shadow root; their events come from the element.
    if (!(target as Element).localName.startsWith('personvern-')) isTouched = true;
  });
  return () => isTouched;
}

function isAllowed(consent: Consent, hostname: string): boolean {
  const services = consent.declaration?.services ?? [];
  return hostname === location.hostname || services.some((each) => consent.has(each.id) && talksTo(each, hostname));
}

/** Whether this page has fetched anything from the service. */
function hasCome(service: Service): boolean {
  return performance.getEntriesByType('resource').some(({name}) => talksTo(service, new URL(name).hostname));
}

function talksTo({hosts}: Service, hostname: string): boolean {
  return hosts.some((host) => matchesHost(host, hostname));
}
