/** The guard of the page itself, for code that is not parked: what it refuses, and what it tells. */
import type {Consent} from '../consent/consent.js';
import {tellUndeclared} from '../consent/events.js';
import {ANSWER} from '../consent/store.js';
import type {Declaration, StorageKind} from '../declaration/declaration.js';
import {type Enter, guardStorage} from './guard-storage.js';
import {mayStore} from './may-store.js';

/**
 * `off`: nothing is installed. `report`: undeclared storage is told of, nothing is refused. `declared`: what is
 * declared and has no yes is refused; so is anything else that is not known. `strict`: so is what is not declared at
 * all.
 */
export type GuardMode = 'off' | 'report' | 'declared' | 'strict';

/**
 * Guards the page from here on, for as long as it lives. Call it before the page's own code runs.
 * @param clean removes what may not be stored
 * @returns what guards another window of this page, unless it is `off`
 */
export function startGuard(consent: Consent, mode: GuardMode, clean: () => void): Enter | undefined {
  if (mode === 'off') return undefined;
  const told = new Set<string>();
  let known: Declaration | undefined;
  const refuses = (kind: StorageKind, name: string, allowed = (id: string) => consent.has(id)): boolean => {
    // One that turned out not to hold still says what is necessary.
    const declaration = (known = consent.declaration || known);
    if (name === ANSWER) return false;
    // While it is not known what is optional, all of it may be.
    if (!declaration) return mode !== 'report';
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
  const {enter, write} = guardStorage(window, refuses);
  consent.subscribe(write);
  // What a first-party response has set passes every script, and a frame that nobody asked for writes as it likes; it
  // is removed as soon as it is seen.
  const sweep = (kind: StorageKind, name: string | null): void => {
    // A page for children allows nothing, but another tab may.
    if (name && refuses(kind, name, (id) => !!consent.answer(id))) clean();
  };
  const {cookieStore} = window as {cookieStore?: EventTarget};
  if (cookieStore)
    cookieStore.addEventListener('change', (event) => {
      for (const {name} of (event as Event & {changed: {name: string}[]}).changed) sweep('cookie', name);
    });
  window.addEventListener('storage', ({key, storageArea}) => {
    sweep(storageArea === window.localStorage ? 'localStorage' : 'sessionStorage', key);
  });
  return enter;
}
