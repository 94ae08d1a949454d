import { ContextProvider } from '@lit/context';
import { optionalPurposes } from '../declaration/declaration.js';
import { personvernContext } from '../elements/context.js';
import { PART_NAMES, loadPart } from '../elements/parts.js';
import { PersonvernBanner } from '../elements/personvern-banner.js';
import { trustedScriptUrl } from '../gate/trusted-types.js';
import { languageOf, pageLanguage } from '../i18n/language.js';
import { loadMessages } from '../i18n/load.js';

const provider = new ContextProvider(document.documentElement, { context: personvernContext });
async function loadAnswering(personvern) {
  const { consent, settings } = personvern;
  const [{ verify }, { createAnswering }] = await Promise.all([
    import('../consent/verify.js'),
    import('../consent/answering.js')
  ]);
  await verify(personvern);
  return createAnswering(consent, settings.cookieDomain, settings.record);
}
function provide() {
  const { personvern } = window;
  if (!personvern) return;
  const { consent, ready, settings } = personvern;
  let answering;
  consent.answering ??= () => answering ??= loadAnswering(personvern);
  void loadMessages(languageOf(pageLanguage(document.documentElement), settings.language));
  void ready.then(() => {
    provider.setValue(personvern);
    const nothingOptional = !consent.declaration || !optionalPurposes(consent.declaration).length;
    if (consent.asks.length || nothingOptional) void consent.answering?.();
  });
}
function startGate() {
  const gate = document.createElement("script");
  const declaration = document.querySelector("personvern-banner")?.getAttribute("declaration");
  if (declaration) gate.dataset["declaration"] = declaration;
  gate.src = trustedScriptUrl(new URL("personvern.js", import.meta.url).href, "personvern-elements");
  gate.onload = provide;
  gate.onerror = () => {
    console.error(`personvern: ${gate.src} could not be loaded; everything optional stays off`);
  };
  document.head.append(gate);
}
function watchForParts() {
  const missing = new Set(PART_NAMES);
  const look = (root) => {
    for (const name of missing) {
      if (!root.querySelector(name) && !(root instanceof Element && root.localName === name)) continue;
      missing.delete(name);
      loadPart(name);
    }
    if (!missing.size) observer.disconnect();
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  look(document);
}
if (window.personvern?.consent) provide();
else startGate();
PersonvernBanner.define();
watchForParts();
//# sourceMappingURL=personvern-elements.js.map
