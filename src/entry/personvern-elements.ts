/**
 * `dist/personvern-elements.js`: the interface, as a module. The gate fetches it when somebody has to be asked, or
 * asks; a page that has a `<personvern-…>` element and no gate gets the gate from here.
 */
import {ContextProvider} from '@lit/context';
import {createAnswering} from '../consent/answering.js';
import {verify} from '../consent/verify.js';
import {personvernContext} from '../elements/context.js';
import {loadPart, PART_NAMES} from '../elements/parts.js';
import {PersonvernBanner} from '../elements/personvern-banner.js';
import {trustedScriptUrl} from '../gate/trusted-types.js';

const provider = new ContextProvider(document.documentElement, {context: personvernContext});

/** Puts what the gate has set up where the elements find it, with the means to answer. */
function provide(): void {
  const {personvern} = window;
  if (!personvern) return;
  const {consent, settings} = personvern;
  consent.answering ??= createAnswering(consent, settings.cookieDomain, settings.record);
  // Nobody is asked about a declaration that has not been checked.
  void personvern.ready.then(() => verify(personvern)).then(() => {
    provider.setValue(personvern);
  });
}

/** For a banner written by hand: the gate lies beside this file, and its settings are the banner's. */
function startGate(): void {
  const gate = document.createElement('script');
  const declaration = document.querySelector('personvern-banner')?.getAttribute('declaration');
  if (declaration) gate.dataset['declaration'] = declaration;
  gate.src = trustedScriptUrl(new URL('personvern.js', import.meta.url).href, 'personvern-elements');
  gate.onload = provide;
  gate.onerror = () => {
    console.error(`personvern: ${gate.src} could not be loaded; everything optional stays off`);
  };
  document.head.append(gate);
}

/** Fetches the parts that the page has, now and as they come. */
function watchForParts(): void {
  const missing = new Set(PART_NAMES);
  const look = (root: ParentNode): void => {
    for (const name of missing) {
      if (!root.querySelector(name) && !(root instanceof Element && root.localName === name)) continue;
      missing.delete(name);
      loadPart(name);
    }
    if (!missing.size) observer.disconnect();
  };
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  observer.observe(document, {childList: true, subtree: true});
  look(document);
}

if (window.personvern?.consent) provide();
else startGate();
PersonvernBanner.define();
watchForParts();
