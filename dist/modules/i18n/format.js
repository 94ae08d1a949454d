const LOCALES = { nn: "nb", se: "nb", en: "en-GB" };
const locale = (language) => LOCALES[language] ?? language;
function fill(message, values) {
  return message.replace(/\{(\w+)\}/g, (_, key) => String(values[key])).replace(/\.\.$/, ".");
}
const lists = {};
function formatList(names, language) {
  const each = [...new Set(names)].filter(Boolean);
  return language === "se" ? each.join(", ") : (lists[language] ??= new Intl.ListFormat(locale(language))).format(each);
}
function textIn(text, language, written = language) {
  const texts = typeof text === "string" ? { [written]: text } : text;
  const lang = [language, "nb", "no", "nn", "en", ...Object.keys(texts)].find((tag) => tag in texts) ?? "";
  return { text: texts[lang] ?? "", lang: lang === language ? void 0 : lang };
}

export { fill, formatList, locale, textIn };
//# sourceMappingURL=format.js.map
