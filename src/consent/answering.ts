/**
 * Giving an answer: from what was pressed to a decision that is stored, told and, where the site asks for it,
 * recorded. Comes with the elements, so that visitors who have answered do not download it.
 */
import {optionalPurposes} from '../declaration/declaration.js';
import type {Consent} from './consent.js';
import {type Circumstances, choose} from './decision.js';
import {keepAnswer} from './keep.js';
import type {Personvern} from './personvern.js';
import {createReceipt, postReceipt, type Receipt} from './receipt.js';
import {verify} from './verify.js';

/** How an answer was given; without it, it counts as a call from the page's own code. */
export type How = Partial<Pick<Circumstances, 'control' | 'language' | 'texts'>>;

export interface Answering {
  /** Answers some purposes or services, by id, and leaves the rest as it was. */
  save(choices: Readonly<Record<string, boolean>>, how?: How): void;
  /** Yes to every optional purpose of the declaration. */
  acceptAll(how?: How): void;
  /** No to every optional purpose of the declaration. */
  rejectAll(how?: How): void;
  /** Takes back everything that was granted. */
  withdraw(how?: How): void;
  /** The visitor's copy of the latest answer. */
  receipt(): Receipt | undefined;
}

/** What gives answers on this page. None counts before the declaration has been checked. */
export async function prepareAnswering(personvern: Personvern): Promise<Answering> {
  const {consent, settings} = personvern;
  await personvern.ready;
  await verify(personvern);
  return createAnswering(consent, settings.cookieDomain, settings.record);
}

/**
 * Where there is no declaration no yes can be given: every answer then throws.
 * @param domain parent domain that the answer is shared with
 * @param record address that receipts are posted to
 */
export function createAnswering(consent: Consent, domain?: string, record?: string): Answering {
  let latest: Receipt | undefined;

  const save: Answering['save'] = (choices, {control = 'api', language = '', texts = ''} = {}) => {
    const {declaration, options, decision: previous} = consent;
    if (!declaration) throw new Error('personvern: no declaration has arrived; wait for personvern.ready');
    const now = options.now();
    const circumstances = {control, language, texts, now, signal: options.signal, version: __VERSION__};
    // A yes from before the browser began to object must not come back to life with the next answer.
    const base = consent.signalled && !previous?.signal ? undefined : previous;
    const decision = choose(declaration, choices, circumstances, base);
    latest = createReceipt(declaration, decision, previous);
    consent.decide(decision, keepAnswer(declaration, decision, now, domain), 'visitor', latest);
    if (record) postReceipt(record, latest);
  };

  const all = (granted: boolean): Record<string, boolean> =>
    Object.fromEntries((consent.declaration ? optionalPurposes(consent.declaration) : []).map((id) => [id, granted]));

  return {
    save,
    acceptAll: (how) => {
      save(all(true), how);
    },
    rejectAll: (how) => {
      save(all(false), how);
    },
    withdraw: (how) => {
      save(all(false), {control: 'withdraw', ...how});
    },
    receipt: () => {
      const {declaration, decision} = consent;
      return latest?.time === decision?.time ? latest : declaration && decision && createReceipt(declaration, decision);
    },
  };
}
