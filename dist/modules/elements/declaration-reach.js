const ITEMS = ".service > dl, .service tbody > tr, .service > .nothing";
function nthItem(root, n) {
  const item = root.querySelectorAll(ITEMS)[n];
  const service = item?.closest(".service");
  return service?.querySelector(ITEMS) === item ? service?.querySelector("[id]") : item?.querySelector("th, dd");
}
function markScrolling(root) {
  for (const box of root.querySelectorAll(".scroll")) {
    const name = box.closest(".service")?.querySelector("[id]")?.id ?? "";
    const scrolls = box.scrollWidth > box.clientWidth;
    const attributes = { role: "region", tabindex: "0", "aria-labelledby": name };
    for (const [attribute, value] of Object.entries(attributes)) {
      if (scrolls) box.setAttribute(attribute, value);
      else box.removeAttribute(attribute);
    }
  }
}

export { markScrolling, nthItem };
//# sourceMappingURL=declaration-reach.js.map
