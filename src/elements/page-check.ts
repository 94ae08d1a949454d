/**
 * Holds the page against what it should be, and says in the console what is wrong: for web developers, where mistakes in
 * the declaration are explained at once, too. Nobody else downloads it.
 */
import type {Personvern} from '../consent/personvern.js';
import {optionalPurposes} from '../declaration/declaration.js';
import {checkMessages} from '../i18n/check-messages.js';
import {loadAllMessages} from '../i18n/load-details.js';
import {checkSettings, checkTags, gateTags} from './check-gate.js';
import {checkHosts, checkParked} from './check-parked.js';
import {onPersonvern} from './given.js';

/**
 * Resolves with what it has said, when the page has come and its declaration has been checked.
 * @param after milliseconds: apps draw their pages when they have loaded
 */
export async function checkPage(personvern: Personvern, after = 500): Promise<readonly string[]> {
  await personvern.answering().catch(console.error);
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      addEventListener('load', resolve);
    });
  await new Promise((resolve) => setTimeout(resolve, after));
  const {messages} = personvern.settings;
  const ofTexts = messages ? await checkMessages(loadAllMessages('nb', {settings: {}}), messages) : [];
  const said = [...new Set([...faults(personvern), ...ofTexts])];
  for (const fault of said) console.warn(`personvern: ${fault}`);
  return said;
}

/** A part like the elements, of pages that are being made. */
export const PageCheck = {
  define(): void {
    onPersonvern((personvern) => {
      if (personvern) checkPage(personvern).catch(console.error);
    });
  },
};

function faults({consent, settings}: Personvern): string[] {
  const {declaration} = consent;
  const tags = gateTags();
  const ofGate = [...checkTags(tags), ...checkSettings(settings)];
  // What is wrong with the declaration has been said.
  if (!declaration) return ofGate;
  const [tag] = tags;
  const folder = tag && (tag.dataset['base'] ?? (tag.src && new URL('.', tag.src).href));
  const own = folder && new URL(folder, document.baseURI).href;
  const ofPage = [...checkParked(consent, declaration), ...checkHosts(consent, declaration, own)];
  return [...ofGate, ...ofPage, ...(optionalPurposes(declaration).length ? checkWayBack() : [])];
}

/** Also in the shadow roots of others: a press there is heard. */
function isAnywhere(selector: string, root: ParentNode = document): boolean {
  if (root.querySelector(selector)) return true;
  return [...root.querySelectorAll('*')].some(
    ({localName, shadowRoot}) => shadowRoot && !localName.startsWith('personvern-') && isAnywhere(selector, shadowRoot),
  );
}

function checkWayBack(): string[] {
  const found: string[] = [];
  if (!isAnywhere('a[href$="#personvern"],[data-personvern="show"],personvern-settings'))
    found.push(
      'no way to change an answer: expected a link <a href="#personvern"> on every page, in the footer for example, or <personvern-settings>',
    );
  if (!isAnywhere('noscript[data-personvern]'))
    found.push(
      'nothing for those who cannot be asked: expected <noscript data-personvern> with a link to the privacy statement, first in <body>',
    );
  return found;
}
