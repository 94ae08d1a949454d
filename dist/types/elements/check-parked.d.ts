/** What is wrong with what is parked, and what is not parked and should be. */
import type { Consent } from '../consent/consent.js';
import { type Declaration } from '../declaration/declaration.js';
/** Every fault of what is marked, as a sentence each. */
export declare function checkParked(consent: Consent, declaration: Declaration): string[];
/**
 * What fetches from other hosts without being marked: from one that is declared for something optional, or that nobody
 * declares. Once for each host.
 * @param own folder of our files
 */
export declare function checkHosts(consent: Consent, { services }: Declaration, own: string | undefined): string[];
