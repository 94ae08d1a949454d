function languageOf(page, chosen) {
  const [tag = ""] = (chosen || page).toLowerCase().split("-");
  if (tag === "nn" || tag === "en" || tag === "se" && chosen) return tag;
  return /^(|nb|no|da|sv|se|sma|smj)$/.test(tag) ? "nb" : "en";
}
function pageLanguage(element) {
  const { host } = element.getRootNode();
  return element.closest("[lang]")?.lang ?? (host ? pageLanguage(host) : "");
}

export { languageOf, pageLanguage };
//# sourceMappingURL=language.js.map
