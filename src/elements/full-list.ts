/**
 * Everything that the declaration says, below the question; fetched when it is wanted. What takes time is done before,
 * when somebody is about to press: then the list is drawn in the very task of the press.
 */
import {html, type TemplateResult} from 'lit';
import type {Personvern} from '../consent/personvern.js';
import {formatDate} from '../i18n/format-details.js';
import type {Language} from '../i18n/language.js';
import {loadAllMessages} from '../i18n/load-details.js';
import type {AllMessages} from '../i18n/messages.js';
import {loadPart, preparePart} from './parts.js';
import type {View} from './question-view.js';

/** By language. An `import()` takes a turn of its own, also of what is there already. */
const kept = new WeakMap<Personvern, Map<Language, Promise<AllMessages>>>();

/** The words, when the declaration has been checked: a list of what does not hold would be worse than none. */
export function loadChecked(language: Language, personvern: Personvern): Promise<AllMessages> {
  const ours = kept.get(personvern) ?? new Map<Language, Promise<AllMessages>>();
  kept.set(personvern, ours);
  const known = ours.get(language);
  if (known) return known;
  const loading = Promise.all([loadAllMessages(language, personvern), personvern.answering()]).then(([words]) => words);
  ours.set(language, loading);
  // To be tried again.
  loading.catch(() => ours.delete(language));
  return loading;
}

/** What can be done before anybody has pressed; what fails is tried again then. */
export async function prepareList(language: Language, personvern: Personvern): Promise<void> {
  preparePart('personvern-declaration');
  const [{provideContext}] = await Promise.all([import('./context-link.js'), loadChecked(language, personvern)]);
  provideContext();
  // The browser's first date takes long.
  const {declaration} = personvern.consent;
  if (declaration) formatDate(declaration.updated, language);
}

export function fullList({headingLevel, language, words}: View): TemplateResult {
  loadPart('personvern-declaration');
  return html`<personvern-declaration
    heading-level=${headingLevel + 1}
    language=${words.insteadOf ?? language}
  ></personvern-declaration>`;
}
