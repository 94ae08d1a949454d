import { removeCookie } from '../consent/cookie-jar.js';
import { STORAGE_KINDS } from '../declaration/declaration.js';
import { mayStore } from './may-store.js';

const PLACES = {
  localStorage: [
    () => Object.keys(localStorage),
    (name) => {
      localStorage.removeItem(name);
    }
  ],
  sessionStorage: [
    () => Object.keys(sessionStorage),
    (name) => {
      sessionStorage.removeItem(name);
    }
  ],
  indexedDB: [
    () => indexedDB.databases().then((all) => all.map(({ name }) => name)),
    (name) => new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    })
  ],
  cacheStorage: [() => caches.keys(), (name) => caches.delete(name)]
};
function allCookieNames(cookieNames) {
  const { cookieStore } = window;
  return cookieStore ? (
    // One without a name is written like a name, and taken for one.
    cookieStore.getAll().then((all) => all.map(({ name, value }) => name || value))
  ) : cookieNames();
}
const isSeenAtOnce = (kind) => kind !== "indexedDB" && kind !== "cacheStorage";
const cleanUp = (declaration, kept, withdrawn, leftOver, cookieNames) => {
  const isAtLoad = withdrawn?.length === 0;
  let removed = 0;
  const remaining = /* @__PURE__ */ new Set();
  for (const { id, items } of declaration.services)
    for (const { name, domain, httpOnly } of withdrawn?.includes(id) ? items : [])
      if (domain || httpOnly) remaining.add(domain ? `${name} (${domain})` : name);
  const empty = (kind) => {
    const [names, remove] = kind === "cookie" ? [() => allCookieNames(cookieNames), removeCookie] : PLACES[kind];
    const isMeant = (name) => !isAtLoad || !isSeenAtOnce(kind) || leftOver.includes(name);
    const find = () => Promise.resolve(names()).then(
      (all) => [...new Set(all)].filter((name) => isMeant(name) && mayStore(declaration, kept, kind, name) === false)
    );
    const isDeclared = (items) => items.some((item) => item.kind === kind);
    if (!isDeclared(declaration.legacy) && !declaration.services.some(({ items }) => isDeclared(items))) return void 0;
    return find().then(
      (found) => Promise.all(found.map((name) => remove(name))).then(find).then((left) => {
        removed += found.length - left.length;
        left.forEach((name) => remaining.add(name));
      })
    );
  };
  return Promise.all(
    // Storage that is blocked in this browser or frame throws; it holds nothing.
    STORAGE_KINDS.map(
      (kind) => new Promise((resolve) => {
        resolve(empty(kind));
      }).catch(() => void 0)
    )
  ).then(() => ({ removed, remaining: [...remaining] }));
};

export { cleanUp };
//# sourceMappingURL=cleanup.js.map
