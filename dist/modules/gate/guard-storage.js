import { guardCookies } from './guard-cookies.js';
import { guardAccessor, guardMethod } from './guard-method.js';
import { guardWebStorage } from './guard-web-storage.js';

const WEB_STORAGE = ["localStorage", "sessionStorage"];
function guardStorage(page, refuses) {
  const cookies = /* @__PURE__ */ new Map();
  const items = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const areas = /* @__PURE__ */ new Map();
  const guarded = /* @__PURE__ */ new WeakSet();
  const guardRealm = (realm) => {
    try {
      if (guarded.has(realm.Document)) return;
      guarded.add(realm.Document);
      guardCookies(realm, refuses, cookies);
      guardFrames(realm, guardRealm);
      guardDatabases(realm, refuses);
      WEB_STORAGE.forEach((kind, i) => {
        guardWebStorage(realm, refuses, kind, items[i], areas);
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
  const enter = (windowOf) => (_self, _args, proceed) => {
    const found = proceed();
    if (found) guardRealm(windowOf(found));
    return found;
  };
  const self = enter((found) => found);
  const view = enter((found) => found.defaultView);
  for (const { prototype } of [realm.HTMLIFrameElement, realm.HTMLObjectElement]) {
    guardAccessor(prototype, "contentWindow", self);
    guardAccessor(prototype, "contentDocument", view);
  }
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
