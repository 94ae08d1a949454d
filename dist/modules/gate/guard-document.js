import { guardMethod } from './guard-method.js';

const written = /* @__PURE__ */ new Map();
let isGuarded;
function enterDocument(script) {
  isGuarded = isGuarded || guard();
  written.set(script, "");
  return () => {
    const html = written.get(script);
    written.delete(script);
    if (html) place(html, script);
  };
}
function guard() {
  const write = (end) => (_self, args, proceed) => {
    const script = document.currentScript;
    const before = written.get(script);
    if (before === void 0) return proceed();
    written.set(script, before + args.join("") + end);
    return void 0;
  };
  const listen = (self, args, proceed) => {
    const [type, listener] = args;
    if (!written.has(document.currentScript) || !hasFired(type)) return proceed();
    setTimeout(() => {
      const event = new Event(type);
      if (typeof listener === "function") listener.call(self, event);
      else listener.handleEvent(event);
    });
    return void 0;
  };
  guardMethod(document, "write", write(""));
  guardMethod(document, "writeln", write("\n"));
  guardMethod(document, "addEventListener", listen);
  guardMethod(window, "addEventListener", listen);
  return true;
}
function hasFired(type) {
  const { readyState } = document;
  return type === "load" ? readyState === "complete" : type === "DOMContentLoaded" && readyState !== "loading";
}
function place(html, script) {
  const fragment = document.createRange().createContextualFragment(html);
  for (const inner of Array.from(fragment.querySelectorAll("script"))) {
    const leave = enterDocument(inner);
    if (inner.src) for (const end of ["load", "error"]) inner.addEventListener(end, leave);
    else setTimeout(leave);
  }
  script.after(fragment);
}

export { enterDocument };
//# sourceMappingURL=guard-document.js.map
