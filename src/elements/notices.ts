/** What there is to say before the question itself. */
import type {Consent} from '../consent/consent.js';
import {ageInDays} from '../consent/decision.js';
import {occasionOf} from '../consent/occasion.js';
import {fill, formatDate, formatList} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import type {Messages} from '../i18n/messages.js';
import {earlierAnswer, type Subject} from './subject.js';
import type {Wording} from './wording.js';

/** Why the visitor is asked again, if that is so. */
export function whyAgain(
  consent: Consent,
  words: Messages,
  language: Language,
  subject: Subject,
  wording: Wording,
): string[] {
  const {decision, options} = consent;
  const occasion = occasionOf(consent);
  if (!decision || occasion === 'first') return [];
  if (occasion === 'expired') return [fill(words.expired, {n: ageInDays(decision, options.now())})];
  const names = subject.purposes.map((purpose) => wording.name(purpose).text);
  return [fill(words.changed, {list: formatList(names, language)})];
}

/** What was answered and when, and whether the browser has answered instead (R35, R52). */
export function howItStands(consent: Consent, words: Messages, language: Language, subject: Subject): string[] {
  const {decision, signalled} = consent;
  const earlier = earlierAnswer(consent, subject);
  const message = {yes: words.answeredYes, no: words.answeredNo, partly: words.answeredPartly};
  const stands =
    decision && earlier ? fill(message[earlier], {date: formatDate(decision.time, language)}) : words.notAnswered;
  return signalled && !decision?.signal ? [stands, words.signal] : [stands];
}
