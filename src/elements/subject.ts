/** What a view of the banner is about, and what has been answered to it. */
import type {Consent} from '../consent/consent.js';
import {type OptionalPurpose, optionalPurposes, type Service} from '../declaration/declaration.js';

export interface Subject {
  readonly purposes: readonly OptionalPurpose[];
  /** Services that have an answer of their own, given at an embed: here it can be taken back. */
  readonly services: readonly Service[];
}

/**
 * @param reopened by the visitor: everything optional is shown then, also what is otherwise asked for at embeds.
 * On pages for children nobody is offered a yes.
 */
export function subjectOf(consent: Consent, reopened: boolean): Subject {
  const {declaration, decision} = consent;
  if (!reopened) return {purposes: consent.asks, services: []};
  if (!declaration || consent.forChildren) return {purposes: [], services: []};
  return {
    purposes: optionalPurposes(declaration),
    services: declaration.services.filter(({id}) => decision?.answers[id]),
  };
}

/** What was answered to all of it, in one word; undefined where no answer is in force. */
export function earlierAnswer(consent: Consent, {purposes, services}: Subject): 'yes' | 'partly' | 'no' | undefined {
  const answers = [...purposes, ...services.map(({id}) => id)].map((id) => consent.answer(id));
  if (answers.includes(true)) return answers.every(Boolean) ? 'yes' : 'partly';
  return answers.includes(false) ? 'no' : undefined;
}
