/**
 * The storage guard: refuses what may not be stored, in one window and in the fresh frames that it opens. Who wrote
 * it can read it in this page all the same, from a copy that never reaches the disk: tools that find storage dead
 * would stay dead after a yes. With the yes the copies are written.
 */
import {type StorageKind, WEB_STORAGE} from '../declaration/declaration.js';
import {guardCookies} from './guard-cookies.js';
import {guardAccessor, guardMethod, type Instead} from './guard-method.js';
import {type Areas, guardWebStorage} from './guard-web-storage.js';
import {trustedHtml} from './trusted-types.js';

/** Whether a write must not happen. Asked at every write. */
export type Refuses = (kind: StorageKind, name: string) => boolean;
export type Realm = Window & typeof globalThis;
/** By name, what was refused. */
export type Copies = Map<string, string>;

/** Guards another window of the page, once; does nothing to another site's. */
export type Enter = (realm: Realm) => void;

/** Installs the guard. Returns how it enters other windows, and what writes the copies that are no longer refused. */
export function guardStorage(page: Realm, refuses: Refuses): {enter: Enter; write: () => void} {
  const cookies: Copies = new Map();
  const items: readonly Copies[] = [new Map(), new Map()];
  const areas: Areas = new Map();
  const guarded = new WeakSet<object>();
  // The nonce is our own script's, for a page whose policy asks for one.
  const {nonce = ''} = document.currentScript || ({} as Partial<HTMLScriptElement>);
  const asks = `<script nonce="${nonce}">frameElement.contentWindow</script>`;

  const enter: Enter = (realm) => {
    try {
      if (guarded.has(realm.Document)) return;
      guarded.add(realm.Document);
      guardCookies(realm, refuses, cookies);
      guardFrames(realm, enter, asks);
      guardDatabases(realm, refuses);
      guardWebStorage(realm, refuses, items, areas);
    } catch {
      // Another site's frame, or storage that is blocked altogether.
    }
  };
  enter(page);

  const write = (): void => {
    cookies.forEach((text, name) => {
      if (!refuses('cookie', name)) page.document.cookie = text;
    });
    WEB_STORAGE.forEach((kind, i) => {
      (items[i] as Copies).forEach((value, name) => {
        if (!refuses(kind, name)) page[kind].setItem(name, value);
      });
    });
  };
  return {enter, write};
}

/**
 * A fresh frame (`about:blank`) has the page's storage, and a platform of its own without this guard.
 * @param asks what has a document ask for its own window, before anything else in it runs
 */
function guardFrames(realm: Realm, enter: Enter, asks: string): void {
  const asked =
    (windowOf: (found: unknown) => Realm): Instead =>
    (_self, _args, proceed) => {
      const found = proceed();
      if (found) enter(windowOf(found));
      return found;
    };
  const self = asked((found) => found as Realm);
  // Null for another site's frame.
  const view = asked((found) => (found as Document).defaultView as Realm);
  for (const {prototype} of [realm.HTMLIFrameElement, realm.HTMLObjectElement]) {
    guardAccessor(prototype, 'contentWindow', self);
    guardAccessor(prototype, 'contentDocument', view);
  }
  // And soon after it came, for code that finds it without asking its element. One with an address is left alone: WebKit
  // would not take a parked frame there any more.
  new MutationObserver(() => {
    realm.document.querySelectorAll<HTMLIFrameElement>('iframe:not([src],[data-src])').forEach((frame) => {
      enter(frame.contentWindow as Realm);
      // The document of a `srcdoc` is yet to come, and runs before anybody asks for its window; so it asks for itself.
      const {srcdoc} = frame;
      if (srcdoc && !srcdoc.startsWith(asks)) frame.srcdoc = trustedHtml(asks + srcdoc);
    });
  }).observe(realm.document, {attributeFilter: ['srcdoc'], childList: true, subtree: true});
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
