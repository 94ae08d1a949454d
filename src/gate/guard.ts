/** The guard of the page itself, for code that is not parked: what it refuses, and what it tells. */
import type {Consent} from '../consent/consent.js';
import {tellUndeclared} from '../consent/events.js';
import {removeCookie} from '../consent/cookie-jar.js';
import {ANSWER} from '../consent/store.js';
import type {StorageKind} from '../declaration/declaration.js';
import {type Enters, guardStorage} from './guard-storage.js';
import {mayStore} from './may-store.js';

/**
 * `off`: nothing is installed. `report`: undeclared storage is told of, nothing is refused. `declared`: what is
 * declared and has no yes is refused; so is anything else that is not known. `strict`: so is what is not declared at
 * all.
 */
export type GuardMode = 'off' | 'report' | 'declared' | 'strict';

/** Guards the page from here on, for as long as it lives. Call it before the page's own code runs. */
export function startGuard(consent: Consent, mode: GuardMode): void {
  if (mode === 'off') return;
  const told = new Set<string>();
  const refuses = (kind: StorageKind, name: string, allowed = (id: string) => consent.has(id)): boolean => {
    const {declaration} = consent;
    if (name === ANSWER) return false;
    // Until it is known what is optional, all of it may be.
    if (!declaration) return mode === 'strict' || (mode !== 'report' && consent.state === 'loading');
    const may = mayStore(declaration, allowed, kind, name);
    if (may === undefined && !told.has(kind + name)) {
      told.add(kind + name);
      const stack = String(new Error().stack);
      const caller = declaration.services.find(({hosts}) =>
        hosts.some((host) => stack.includes(host.replace('*', ''))),
      );
      tellUndeclared(kind, name, caller && caller.id);
    }
    return mode === 'strict' ? !may : mode !== 'report' && may === false;
  };
  consent.subscribe(guardStorage(window, refuses, consent as Enters));
  // What a first-party response has set passes every script; it is removed as soon as it is seen.
  const {cookieStore} = window as {cookieStore?: EventTarget};
  if (cookieStore)
    cookieStore.addEventListener('change', (event) => {
      for (const {name} of (event as Event & {changed: {name: string}[]}).changed)
        // A page for children allows nothing, but another tab may.
        if (refuses('cookie', name, (id) => !!consent.answer(id))) removeCookie(name);
    });
}
