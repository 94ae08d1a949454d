/**
 * Removes what was stored for services that have no valid yes: after a withdrawal, and at load for left-overs (R37, R39).
 * Then reads back, because removal from a page can fail without a word, and says what is left (R38).
 */
import {removeCookie} from '../consent/cookie-jar.js';
import type {Withdrawn} from '../consent/personvern.js';
import {type Declaration, STORAGE_KINDS, type StorageKind} from '../declaration/declaration.js';

const REMOVE: Readonly<Record<StorageKind, (name: string) => unknown>> = {
  cookie: removeCookie,
  localStorage: (name) => {
    localStorage.removeItem(name);
  },
  sessionStorage: (name) => {
    sessionStorage.removeItem(name);
  },
  indexedDB: (name) =>
    new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      // Blocked by an open connection, it goes when the page does; until then it is named.
      request.onsuccess = request.onerror = request.onblocked = resolve;
    }),
  cacheStorage: (name) => caches.delete(name),
};

/**
 * @param find names of one kind that may not stay; asked again when they have been removed
 * @param withdrawn ids taken back just now; what they stored out of reach is named
 */
export function cleanUp(
  {services}: Declaration,
  find: (kind: StorageKind) => Promise<string[]>,
  withdrawn: readonly string[],
): Promise<Withdrawn> {
  let removed = 0;
  const remaining = new Set<string>();
  for (const {id, items} of services)
    for (const {name, domain, httpOnly} of withdrawn.includes(id) ? items : [])
      if (domain || httpOnly) remaining.add(domain ? `${name} (${domain})` : name);

  const empty = (kind: StorageKind): Promise<void> =>
    find(kind).then((found) =>
      Promise.all(found.map(REMOVE[kind]))
        // What cannot be removed may say so; it is found again.
        .catch(() => undefined)
        .then(() => find(kind))
        .then((left) => {
          removed += found.length - left.length;
          left.forEach((name) => remaining.add(name));
        }),
    );

  return Promise.all(STORAGE_KINDS.map(empty)).then(() => ({removed, remaining: [...remaining]}));
}
