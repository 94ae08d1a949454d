function tagText(element) {
  const written = [...element.attributes].map(({ name, value }) => value ? ` ${name}="${value}"` : ` ${name}`).join("");
  const tag = `<${element.localName}${written}>`;
  const code = element.localName === "script" ? element.textContent.replace(/\s+/g, " ").trim().slice(0, 40) : "";
  return (tag.length > 160 ? `${tag.slice(0, 160)}\u2026>` : tag) + (code && `${code}\u2026`);
}

export { tagText };
//# sourceMappingURL=tag-text.js.map
