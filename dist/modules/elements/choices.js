import { hash } from '../declaration/hash.js';

function choicesOf(control, { purposes, services }, isTicked) {
  const choices = {};
  for (const id of purposes)
    choices[id] = control === "save" ? isTicked(id) : control === "yes" || control === "accept-all";
  if (control !== "save") return choices;
  for (const { id, purpose } of services) if (isTicked(id) !== choices[purpose]) choices[id] = isTicked(id);
  return choices;
}
function fingerprint(root, selector) {
  const texts = Array.from(root.querySelectorAll(selector), ({ textContent }) => textContent.replace(/\s/g, ""));
  return hash([...new Set(texts)].join());
}

export { choicesOf, fingerprint };
//# sourceMappingURL=choices.js.map
