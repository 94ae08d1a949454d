const LOCALES = { nn: "nb", se: "nb", en: "en-GB" };
const locale = (language) => LOCALES[language] ?? language;
function fill(message, values) {
  return message.replace(/\{(\w+)\}/g, (_, key) => String(values[key])).replace(/\.\.$/, ".");
}
function formatList(names, language) {
  const each = [...new Set(names)];
  return language === "se" ? each.join(", ") : new Intl.ListFormat(locale(language)).format(each);
}
function textIn(text, language) {
  if (typeof text === "string") return { text, lang: void 0 };
  const lang = [language, "nb", "no", "nn", "en", ...Object.keys(text)].find((tag) => tag in text) ?? "";
  return { text: text[lang] ?? "", lang: lang === language ? void 0 : lang };
}

export { fill, formatList, locale, textIn };
//# sourceMappingURL=format.js.map
