/**
 * The storage guard: refuses what may not be stored, in one window and in the fresh frames that it opens. Who wrote
 * it can read it in this page all the same, from a copy that never reaches the disk: tools that find storage dead
 * would stay dead after a yes. With the yes the copies are written.
 */
import type {StorageKind} from '../declaration/declaration.js';
import {guardCookies} from './guard-cookies.js';
import {guardAccessor, guardMethod, type Instead} from './guard-method.js';
import {guardWebStorage} from './guard-web-storage.js';

/** Whether a write must not happen. Asked at every write. */
export type Refuses = (kind: StorageKind, name: string) => boolean;
export type Realm = Window & typeof globalThis;
/** By name, what was refused. */
export type Copies = Map<string, string>;

const WEB_STORAGE = ['localStorage', 'sessionStorage'] as const;

/** Whoever finds another window of this page can have it guarded. */
export interface Enters {
  enter?: (window: Realm) => void;
}

/** Installs the guard. Returns what writes the copies that are no longer refused. */
export function guardStorage(page: Realm, refuses: Refuses, found: Enters): () => void {
  const cookies: Copies = new Map();
  const items: readonly Copies[] = [new Map(), new Map()];
  const areas = new Map<unknown, string>();
  const guarded = new WeakSet<object>();

  const guardRealm = (realm: Realm): void => {
    try {
      if (guarded.has(realm.Document)) return;
      guarded.add(realm.Document);
      guardCookies(realm, refuses, cookies);
      guardFrames(realm, guardRealm);
      guardDatabases(realm, refuses);
      WEB_STORAGE.forEach((kind, i) => {
        guardWebStorage(realm, refuses, kind, items[i] as Copies, areas);
      });
    } catch {
      // Another site's frame, or storage that is blocked altogether.
    }
  };
  guardRealm(page);
  found.enter = guardRealm;

  return () => {
    cookies.forEach((text, name) => {
      if (!refuses('cookie', name)) page.document.cookie = text;
    });
    WEB_STORAGE.forEach((kind, i) => {
      (items[i] as Copies).forEach((value, name) => {
        if (!refuses(kind, name)) page[kind].setItem(name, value);
      });
    });
  };
}

/** A fresh frame (`about:blank`) has the page's storage, and a platform of its own without this guard. */
function guardFrames(realm: Realm, guardRealm: (frame: Realm) => void): void {
  const enter =
    (windowOf: (found: unknown) => Realm): Instead =>
    (_self, _args, proceed) => {
      const found = proceed();
      if (found) guardRealm(windowOf(found));
      return found;
    };
  const self = enter((found) => found as Realm);
  // Null for another site's frame.
  const view = enter((found) => (found as Document).defaultView as Realm);
  for (const {prototype} of [realm.HTMLIFrameElement, realm.HTMLObjectElement]) {
    guardAccessor(prototype, 'contentWindow', self);
    guardAccessor(prototype, 'contentDocument', view);
  }
}

function guardDatabases(realm: Realm, refuses: Refuses): void {
  guardMethod(realm.IDBFactory.prototype, 'open', (_self, [name], proceed) => {
    const request = proceed() as IDBOpenDBRequest;
    if (refuses('indexedDB', String(name)))
      // A database whose making is broken off was never there; the page hears of an error, as where storage is full.
      request.addEventListener('upgradeneeded', (event) => {
        event.stopImmediatePropagation();
        (request.transaction as IDBTransaction).abort();
      });
    return request;
  });
  // Only in a secure context.
  if ('CacheStorage' in realm)
    guardMethod(realm.CacheStorage.prototype, 'open', (_self, [name], proceed) =>
      refuses('cacheStorage', String(name)) ? Promise.reject(new DOMException('', 'SecurityError')) : proceed(),
    );
}
