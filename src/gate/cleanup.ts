/**
 * Removes what was stored for services that have no valid yes: after a withdrawal, and at load for left-overs (R37, R39).
 * Then reads back, because removal from a page can fail without a word, and says what is left (R38).
 */
import type {CleanUp} from '../consent/consent.js';
import {removeCookie} from '../consent/cookie-jar.js';
import {type LegacyName, STORAGE_KINDS, type StorageKind} from '../declaration/declaration.js';
import {mayStore} from './may-store.js';

/** One kind of storage: the names in it, and how one of them leaves it. */
type Place = [names: () => unknown, remove: (name: string) => unknown];

const PLACES: Readonly<Record<Exclude<StorageKind, 'cookie'>, Place>> = {
  localStorage: [
    () => Object.keys(localStorage),
    (name) => {
      localStorage.removeItem(name);
    },
  ],
  sessionStorage: [
    () => Object.keys(sessionStorage),
    (name) => {
      sessionStorage.removeItem(name);
    },
  ],
  indexedDB: [
    () => indexedDB.databases().then((all) => all.map(({name}) => name)),
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // Blocked by an open connection, it goes when the page does; until then it is named.
        request.onsuccess = request.onerror = request.onblocked = resolve;
      }),
  ],
  cacheStorage: [() => caches.keys(), (name) => caches.delete(name)],
};

/** For a moment after a response has set one, `document.cookie` does not show it; the cookie store does. */
function allCookieNames(cookieNames: () => string[]): unknown {
  const {cookieStore} = window as {cookieStore?: {getAll(): Promise<{name: string; value: string}[]>}};
  return cookieStore
    ? // One without a name is written like a name, and taken for one.
      cookieStore.getAll().then((all) => all.map(({name, value}) => name || value))
    : cookieNames();
}

/** By the gate; databases and caches take the browser time to list. */
const isSeenAtOnce = (kind: StorageKind): boolean => kind !== 'indexedDB' && kind !== 'cacheStorage';

export const cleanUp: CleanUp = (declaration, kept, withdrawn, leftOver, cookieNames) => {
  // What has been stored since the page came is then the guard's business, which may be switched off.
  const isAtLoad = withdrawn?.length === 0;
  let removed = 0;
  const remaining = new Set<string>();
  for (const {id, items} of declaration.services)
    for (const {name, domain, httpOnly} of withdrawn?.includes(id) ? items : [])
      if (domain || httpOnly) remaining.add(domain ? `${name} (${domain})` : name);

  const empty = (kind: StorageKind): Promise<void> | undefined => {
    const [names, remove]: Place = kind === 'cookie' ? [() => allCookieNames(cookieNames), removeCookie] : PLACES[kind];
    const isMeant = (name: string): boolean => !isAtLoad || !isSeenAtOnce(kind) || leftOver.includes(name);
    const find = (): Promise<string[]> =>
      Promise.resolve(names() as string[]).then((all) =>
        [...new Set(all)].filter((name) => isMeant(name) && mayStore(declaration, kept, kind, name) === false),
      );
    // Asking for databases and caches takes the browser time; most sites declare none.
    const isDeclared = (items: readonly LegacyName[]): boolean => items.some((item) => item.kind === kind);
    if (!isDeclared(declaration.legacy) && !declaration.services.some(({items}) => isDeclared(items))) return undefined;
    return find().then((found) =>
      Promise.all(found.map((name) => remove(name)))
        .then(find)
        .then((left) => {
          removed += found.length - left.length;
          left.forEach((name) => remaining.add(name));
        }),
    );
  };

  return Promise.all(
    // Storage that is blocked in this browser or frame throws; it holds nothing.
    STORAGE_KINDS.map((kind) =>
      new Promise((resolve) => {
        resolve(empty(kind));
      }).catch(() => undefined),
    ),
  ).then(() => ({removed, remaining: [...remaining]}));
};
