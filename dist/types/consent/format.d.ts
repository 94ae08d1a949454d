/**
 * The decision as one cookie value that a person can read and write:
 *
 *   t:2026-11-24T12:00:00Z~yes:statistics.1k2j9f~no:marketing.x81k2p~by:save~l:nb~x:9a0c1d~v:1.0.0
 *
 * t time · s time of the oldest answer, if another · yes/no purpose or service, then the fingerprint of
 * what was asked · by control · l language · x fingerprint of the texts · g signal · v version. Only `t` is
 * compulsory, a date will do, and the fingerprint may be left out: `t:2026-11-24~yes:statistics`.
 */
import type { Decision } from './decision.js';
export declare function encode(decision: Decision): string;
/** The decision in `value`, or undefined if it is none: forged, from the future, not ours. What cannot be read is no yes. */
export declare function decode(value: string, now: number): Decision | undefined;
