import type { Consent } from './consent.js';
import { type Circumstances } from './decision.js';
import type { Personvern } from './personvern.js';
import { type Receipt } from './receipt.js';
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
export declare function prepareAnswering(personvern: Personvern): Promise<Answering>;
/**
 * Where there is no declaration no yes can be given: every answer then throws.
 * @param domain parent domain that the answer is shared with
 * @param record address that receipts are posted to
 */
export declare function createAnswering(consent: Consent, domain?: string, record?: string): Answering;
