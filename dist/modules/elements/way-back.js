function withWayBack(from, answer) {
  const note = (event) => {
    Object.assign(event, { back: from ? selectorOf(from) : "" });
  };
  document.addEventListener("personvern-change", note, { once: true });
  try {
    answer();
  } catch (error) {
    document.removeEventListener("personvern-change", note);
    throw error;
  }
}
function selectorOf(element) {
  const { id, localName } = element;
  if (id) return `#${CSS.escape(id)}`;
  for (const name of ["src", "href", "data-personvern"]) {
    const value = element.getAttribute(name);
    if (value !== null) return `[${name}="${CSS.escape(value)}"]`;
  }
  return localName.includes("-") ? localName : "";
}

export { withWayBack };
//# sourceMappingURL=way-back.js.map
