import { tellUndeclared } from '../consent/events.js';
import { removeCookie } from '../consent/cookie-jar.js';
import { ANSWER } from '../consent/store.js';
import { guardStorage } from './guard-storage.js';
import { mayStore } from './may-store.js';

function startGuard(consent, mode) {
  if (mode === "off") return;
  const told = /* @__PURE__ */ new Set();
  const refuses = (kind, name, allowed = (id) => consent.has(id)) => {
    const { declaration } = consent;
    if (name === ANSWER) return false;
    if (!declaration) return mode === "strict" || mode !== "report" && consent.state === "loading";
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
  consent.subscribe(guardStorage(window, refuses));
  const { cookieStore } = window;
  if (cookieStore)
    cookieStore.addEventListener("change", (event) => {
      for (const { name } of event.changed)
        if (refuses("cookie", name, (id) => !!consent.answer(id))) removeCookie(name);
    });
}

export { startGuard };
//# sourceMappingURL=guard.js.map
