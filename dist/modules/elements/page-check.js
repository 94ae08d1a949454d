import { optionalPurposes } from '../declaration/declaration.js';
import { checkMessages } from '../i18n/check-messages.js';
import { loadAllMessages } from '../i18n/load-details.js';
import { gateTags, checkTags, checkSettings } from './check-gate.js';
import { checkParked, checkHosts } from './check-parked.js';
import { onPersonvern } from './given.js';

async function checkPage(personvern, after = 500) {
  await personvern.answering().catch(console.error);
  if (document.readyState !== "complete")
    await new Promise((resolve) => {
      addEventListener("load", resolve);
    });
  await new Promise((resolve) => setTimeout(resolve, after));
  const { messages } = personvern.settings;
  const ofTexts = messages ? await checkMessages(loadAllMessages("nb", { settings: {} }), messages) : [];
  const said = [.../* @__PURE__ */ new Set([...faults(personvern), ...ofTexts])];
  for (const fault of said) console.warn(`personvern: ${fault}`);
  return said;
}
const PageCheck = {
  define() {
    onPersonvern((personvern) => {
      if (personvern) checkPage(personvern).catch(console.error);
    });
  }
};
function faults({ consent, settings }) {
  const { declaration } = consent;
  const tags = gateTags();
  const ofGate = [...checkTags(tags), ...checkSettings(settings)];
  if (!declaration) return ofGate;
  const [tag] = tags;
  const folder = tag && (tag.dataset["base"] ?? (tag.src && new URL(".", tag.src).href));
  const own = folder && new URL(folder, document.baseURI).href;
  const ofPage = [...checkParked(consent, declaration), ...checkHosts(consent, declaration, own)];
  return [...ofGate, ...ofPage, ...optionalPurposes(declaration).length ? checkWayBack() : []];
}
function isAnywhere(selector, root = document) {
  if (root.querySelector(selector)) return true;
  return [...root.querySelectorAll("*")].some(
    ({ localName, shadowRoot }) => shadowRoot && !localName.startsWith("personvern-") && isAnywhere(selector, shadowRoot)
  );
}
function checkWayBack() {
  const found = [];
  if (!isAnywhere('a[href$="#personvern"],[data-personvern="show"],personvern-settings'))
    found.push(
      'no way to change an answer: expected a link <a href="#personvern"> on every page, in the footer for example, or <personvern-settings>'
    );
  if (!isAnywhere("noscript[data-personvern]"))
    found.push(
      "nothing for those who cannot be asked: expected <noscript data-personvern> with a link to the privacy statement, first in <body>"
    );
  return found;
}

export { PageCheck, checkPage };
//# sourceMappingURL=page-check.js.map
