/**
 * The visitor's copy of an answer, and what the controller may keep as its record (GDPR article 7 no. 1; terms of
 * ISO/IEC TS 27560). Enough to prove, no more: no identifier, address, user agent or history (article 11).
 */
import type { Declaration } from '../declaration/declaration.js';
import { type Control, type Decision, type Signal } from './decision.js';
export interface Receipt {
    readonly schema: 'personvern-receipt/1';
    readonly event: 'given' | 'refused' | 'withdrawn';
    /** ISO 8601, UTC. */
    readonly time: string;
    /** When it will be asked again, ISO 8601, UTC. */
    readonly expires: string;
    readonly controller: string;
    /** By purpose or service id. */
    readonly granted: readonly string[];
    readonly denied: readonly string[];
    readonly declaration: {
        readonly updated: string;
        readonly hash: string;
    };
    readonly texts: string;
    readonly language: string;
    readonly control: Control;
    readonly signal: Signal | null;
    readonly version: string;
    /** Fingerprint of the answer that this one replaces. */
    readonly previous: string | null;
}
export declare function createReceipt(declaration: Declaration, decision: Decision, previous?: Decision): Receipt;
/**
 * Posts a receipt to the controller's own endpoint, tried twice, never waited for. `fetch` with `keepalive`
 * rather than `sendBeacon`: a beacon always carries the site's cookies, and a record must not carry any.
 */
export declare function postReceipt(endpoint: string, receipt: Receipt, retryAfter?: number): void;
