import { WEB_STORAGE } from '../declaration/declaration.js';
import { guardCookies } from './guard-cookies.js';
import { guardAccessor, guardMethod } from './guard-method.js';
import { guardWebStorage } from './guard-web-storage.js';
import { trustedHtml } from './trusted-types.js';

function guardStorage(page, refuses) {
  const cookies = /* @__PURE__ */ new Map();
  const items = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const areas = /* @__PURE__ */ new Map();
  const guarded = /* @__PURE__ */ new WeakSet();
  const { nonce = "" } = document.currentScript || {};
  const asks = `<script nonce="${nonce}">frameElement.contentWindow<\/script>`;
  const enter = (realm) => {
    try {
      if (guarded.has(realm.Document)) return;
      guarded.add(realm.Document);
      guardCookies(realm, refuses, cookies);
      guardFrames(realm, enter, asks);
      guardDatabases(realm, refuses);
      guardWebStorage(realm, refuses, items, areas);
    } catch {
    }
  };
  enter(page);
  const write = () => {
    cookies.forEach((text, name) => {
      if (!refuses("cookie", name)) page.document.cookie = text;
    });
    WEB_STORAGE.forEach((kind, i) => {
      items[i].forEach((value, name) => {
        if (!refuses(kind, name)) page[kind].setItem(name, value);
      });
    });
  };
  return { enter, write };
}
function guardFrames(realm, enter, asks) {
  const asked = (windowOf) => (_self, _args, proceed) => {
    const found = proceed();
    if (found) enter(windowOf(found));
    return found;
  };
  const self = asked((found) => found);
  const view = asked((found) => found.defaultView);
  for (const { prototype } of [realm.HTMLIFrameElement, realm.HTMLObjectElement]) {
    guardAccessor(prototype, "contentWindow", self);
    guardAccessor(prototype, "contentDocument", view);
  }
  new MutationObserver(() => {
    realm.document.querySelectorAll("iframe:not([src],[data-src])").forEach((frame) => {
      enter(frame.contentWindow);
      const { srcdoc } = frame;
      if (srcdoc && !srcdoc.startsWith(asks)) frame.srcdoc = trustedHtml(asks + srcdoc);
    });
  }).observe(realm.document, { attributeFilter: ["srcdoc"], childList: true, subtree: true });
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
