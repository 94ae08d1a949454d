/** How the visitor's answer stands, in one sentence: under the question when it is reopened, and in the footer (R35). */
import type {Consent} from '../consent/consent.js';
import {fill} from '../i18n/format.js';
import {formatDate} from '../i18n/format-details.js';
import type {Language} from '../i18n/language.js';
import type {AllMessages} from '../i18n/messages.js';

/** @param ids purposes and services that can be answered */
export function standing(consent: Consent, words: AllMessages, language: Language, ids: readonly string[]): string {
  const {decision} = consent;
  // What was never asked about is neither.
  const answers = ids.map((id) => consent.answer(id)).filter((answer) => answer !== undefined);
  const message = !answers.length
    ? words.notAnswered
    : !answers.includes(true)
      ? words.answeredNo
      : answers.includes(false)
        ? words.answeredPartly
        : words.answeredYes;
  return fill(message, {date: decision ? formatDate(decision.time, language) : ''});
}
