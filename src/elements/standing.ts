/** How the visitor's answer stands: under the question when it is reopened, and in the footer (R35). */
import type {Consent} from '../consent/consent.js';
import {fill, formatList} from '../i18n/format.js';
import {formatDate} from '../i18n/format-details.js';
import type {Language} from '../i18n/language.js';
import type {AllMessages} from '../i18n/messages.js';
import {namesOf} from './names-of.js';

/** @param ids purposes and services that can be answered */
export function standing(consent: Consent, words: AllMessages, language: Language, ids: readonly string[]): string {
  const {declaration, decision} = consent;
  const answered = (answer: boolean): string[] => ids.filter((id) => consent.answer(id) === answer);
  const [granted, denied] = [answered(true), answered(false)];
  const date = decision ? formatDate(decision.time, language) : '';
  // What was never asked about is neither.
  if (!granted.length) return fill(denied.length ? words.answeredNo : words.notAnswered, {date});
  if (granted.length === ids.length) return fill(words.answeredYes, {date});
  const said = (term: string, list: readonly string[]): string =>
    list.length && declaration ? ` ${term} ${formatList(namesOf(declaration, words, language, list), language)}.` : '';
  return fill(words.answeredPartly, {date}) + said(words.receipt.granted, granted) + said(words.receipt.denied, denied);
}
