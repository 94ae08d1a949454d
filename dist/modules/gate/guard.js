import { tellUndeclared } from '../consent/events.js';
import { ANSWER } from '../consent/store.js';
import { guardStorage } from './guard-storage.js';
import { mayStore } from './may-store.js';

function startGuard(consent, mode, clean) {
  if (mode === "off") return void 0;
  const told = /* @__PURE__ */ new Set();
  let known;
  const refuses = (kind, name, allowed = (id) => consent.has(id)) => {
    const declaration = known = consent.declaration || known;
    if (name === ANSWER) return false;
    if (!declaration) return mode !== "report";
    const may = mayStore(declaration, allowed, kind, name);
    if (may === void 0 && !told.has(kind + name)) {
      told.add(kind + name);
      const stack = String(new Error().stack);
      const caller = declaration.services.find(
        ({ hosts }) => hosts.some((host) => stack.includes(host.replace("*", "")))
      );
      tellUndeclared(kind, name, caller && caller.id);
    }
    return mode === "strict" ? !may : mode !== "report" && may === false;
  };
  const { enter, write } = guardStorage(window, refuses);
  consent.subscribe(write);
  const sweep = (kind, name) => {
    if (name && refuses(kind, name, (id) => !!consent.answer(id))) clean();
  };
  const { cookieStore } = window;
  if (cookieStore)
    cookieStore.addEventListener("change", (event) => {
      for (const { name } of event.changed) sweep("cookie", name);
    });
  window.addEventListener("storage", ({ key, storageArea }) => {
    sweep(storageArea === window.localStorage ? "localStorage" : "sessionStorage", key);
  });
  return enter;
}

export { startGuard };
//# sourceMappingURL=guard.js.map
