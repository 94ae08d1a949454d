function languageOf(page, chosen) {
  const [tag = ""] = (chosen || page).toLowerCase().split("-");
  if (tag === "nn" || tag === "en" || tag === "se" && chosen) return tag;
  return /^(|nb|no|da|sv|se|sma|smj)$/.test(tag) ? "nb" : "en";
}
function pageLanguage(element) {
  const found = element.closest("[lang]");
  if (found) return found.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLanguage(root.host) : "";
}

export { languageOf, pageLanguage };
//# sourceMappingURL=language.js.map
