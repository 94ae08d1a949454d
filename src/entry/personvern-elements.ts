/**
 * `dist/personvern-elements.js`: the interface, as a module. The gate fetches it when somebody has to be asked, or
 * asks; a page that has a `<personvern-…>` element and no gate gets the gate from here.
 */
import {ContextProvider} from '@lit/context';
import type {Answering} from '../consent/answering.js';
import type {Personvern} from '../consent/personvern.js';
import {optionalPurposes} from '../declaration/declaration.js';
import {personvernContext} from '../elements/context.js';
import {loadPart, PART_NAMES} from '../elements/parts.js';
import {PersonvernBanner} from '../elements/personvern-banner.js';
import {trustedScriptUrl} from '../gate/trusted-types.js';
import {languageOf, pageLanguage} from '../i18n/language.js';
import {loadMessages} from '../i18n/load.js';

const provider = new ContextProvider(document.documentElement, {context: personvernContext});

/**
 * Giving an answer takes code that asking does not; it comes behind the question. No answer counts before the
 * declaration has been checked.
 */
async function loadAnswering(personvern: Personvern): Promise<Answering> {
  const {consent, settings} = personvern;
  const [{verify}, {createAnswering}] = await Promise.all([
    import('../consent/verify.js'),
    import('../consent/answering.js'),
  ]);
  await verify(personvern);
  return createAnswering(consent, settings.cookieDomain, settings.record);
}

/** Puts what the gate has set up where the elements find it, with the means to answer. */
function provide(): void {
  const {personvern} = window;
  if (!personvern) return;
  const {consent, ready, settings} = personvern;
  let answering: Promise<Answering> | undefined;
  consent.answering ??= () =>
    (answering ??= loadAnswering(personvern).catch((error: unknown) => {
      // The network may be up again when it is next asked for.
      answering = undefined;
      throw error;
    }));
  // The words are on their way while the declaration is.
  void loadMessages(languageOf(pageLanguage(document.documentElement), settings.language));
  void ready.then(() => {
    provider.setValue(personvern);
    // What is wrong with a declaration is said there.
    const nothingOptional = !consent.declaration || !optionalPurposes(consent.declaration).length;
    if (consent.asks.length || nothingOptional)
      consent.answering?.().catch((error: unknown) => {
        console.error('personvern: answers cannot be given.', error);
      });
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
