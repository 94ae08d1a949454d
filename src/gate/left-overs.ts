/** What is stored here although it may not be (R37, R39). To remove it takes `cleanup.ts`, which comes when it is needed. */
import {visibleCookies} from '../consent/cookie-jar.js';
import type {Declaration, LegacyName, StorageKind} from '../declaration/declaration.js';
import {mayStore} from './may-store.js';

/** As the browser has them; the guard shows copies besides, which lie nowhere. */
const {get: readCookies} = (
  typeof Document === 'undefined' ? {} : Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
) as {get: () => unknown};

/** The names in each kind of storage; a promise of them where the browser takes its time. */
const NAMES: Readonly<Record<StorageKind, () => unknown>> = {
  cookie: () => visibleCookies(() => readCookies.call(document) as string).map((cookie) => cookie.split('=')[0]),
  localStorage: () => Object.keys(localStorage),
  sessionStorage: () => Object.keys(sessionStorage),
  indexedDB: () => indexedDB.databases().then((all) => all.map(({name}) => name)),
  cacheStorage: () => caches.keys(),
};

/**
 * The names of one kind that are declared and may not stay, each once.
 * @param kept whether a purpose or service may keep what it stored
 */
export function findLeftOvers(
  declaration: Declaration,
  kept: (id: string) => boolean,
  kind: StorageKind,
): Promise<string[]> {
  // Asking for databases and caches takes the browser time; most sites declare none.
  const lists: (readonly LegacyName[])[] = [declaration.legacy, ...declaration.services.map(({items}) => items)];
  return new Promise<unknown>((resolve) => {
    resolve(lists.some((items) => items.some((item) => item.kind === kind)) ? NAMES[kind]() : []);
  }).then(
    (names) => [...new Set(names as string[])].filter((name) => mayStore(declaration, kept, kind, name) === false),
    // Storage that is blocked in this browser or frame throws; it holds nothing.
    () => [],
  );
}
