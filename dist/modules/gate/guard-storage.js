import { guardCookies } from './guard-cookies.js';
import { guardMethod, guardAccessor } from './guard-method.js';
import { guardWebStorage } from './guard-web-storage.js';

const WEB_STORAGE = ["localStorage", "sessionStorage"];
function guardStorage(page, refuses) {
  const cookies = /* @__PURE__ */ new Map();
  const items = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const guarded = /* @__PURE__ */ new WeakSet();
  const guardRealm = (realm) => {
    try {
      if (!realm || guarded.has(realm.Document)) return;
      guarded.add(realm.Document);
      guardCookies(realm, refuses, cookies);
      guardFrames(realm, guardRealm);
      guardDatabases(realm, refuses);
      WEB_STORAGE.forEach((kind, i) => {
        guardWebStorage(realm, refuses, kind, items[i]);
      });
    } catch {
    }
  };
  guardRealm(page);
  return () => {
    cookies.forEach((text, name) => {
      if (!refuses("cookie", name)) page.document.cookie = text;
    });
    WEB_STORAGE.forEach((kind, i) => {
      items[i].forEach((value, name) => {
        if (!refuses(kind, name)) page[kind].setItem(name, value);
      });
    });
  };
}
function guardFrames(realm, guardRealm) {
  const enter = (_self, _args, proceed) => {
    const found = proceed();
    guardRealm(found && "defaultView" in found ? found.defaultView : found);
    return found;
  };
  guardMethod(realm, "open", enter);
  for (const { prototype } of [realm.HTMLIFrameElement, realm.HTMLObjectElement])
    for (const name of ["contentWindow", "contentDocument"]) guardAccessor(prototype, name, enter);
}
function guardDatabases(realm, refuses) {
  guardMethod(realm.IDBFactory.prototype, "open", (_self, [name], proceed) => {
    const request = proceed();
    if (refuses("indexedDB", String(name)))
      request.addEventListener("upgradeneeded", (event) => {
        event.stopImmediatePropagation();
        request.transaction.abort();
      });
    return request;
  });
  if ("CacheStorage" in realm)
    guardMethod(
      realm.CacheStorage.prototype,
      "open",
      (_self, [name], proceed) => refuses("cacheStorage", String(name)) ? Promise.reject(new DOMException("", "SecurityError")) : proceed()
    );
}

export { guardStorage };
//# sourceMappingURL=guard-storage.js.map
