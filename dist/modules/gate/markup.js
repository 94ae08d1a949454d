const ADDRESSES = ["srcset", "src", "href", "poster"];
const PARKED_MARKUP = ADDRESSES.map((name) => `[data-purpose][data-${name}]`).join();
const opened = /* @__PURE__ */ new Map();
function openMarkup(element) {
  if (opened.has(element)) return;
  const before = {};
  opened.set(element, before);
  const open = () => {
    if (opened.get(element) !== before) return;
    for (const name of ADDRESSES) {
      const parked = element.getAttribute(`data-${name}`);
      if (parked === null) continue;
      before[name] = element.getAttribute(name);
      element.setAttribute(name, parked);
    }
  };
  if (element instanceof HTMLIFrameElement && document.readyState === "loading") setTimeout(open);
  else open();
}
function closeMarkup(allowed) {
  for (const [element, before] of [...opened].reverse()) {
    if (element.isConnected && allowed(element)) continue;
    opened.delete(element);
    for (const name of Object.keys(before)) {
      const value = before[name];
      if (typeof value === "string") element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
    element.replaceWith(element.cloneNode(true));
  }
}

export { PARKED_MARKUP, closeMarkup, openMarkup };
//# sourceMappingURL=markup.js.map
