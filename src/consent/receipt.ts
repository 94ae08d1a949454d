/**
 * The visitor's copy of an answer, and what the controller may keep as its record (GDPR article 7 no. 1; terms of
 * ISO/IEC TS 27560). Enough to prove, no more: no identifier, address, user agent or history (article 11).
 */
import type {Declaration} from '../declaration/declaration.js';
import {hash} from '../declaration/hash.js';
import {answer, type Control, type Decision, expiryOf, type Signal, timestamp} from './decision.js';
import {encode} from './format.js';

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
  readonly declaration: {readonly updated: string; readonly hash: string};
  readonly texts: string;
  readonly language: string;
  readonly control: Control;
  readonly signal: Signal | null;
  readonly version: string;
  /** Fingerprint of the answer that this one replaces. */
  readonly previous: string | null;
}

export function createReceipt(declaration: Declaration, decision: Decision, previous?: Decision): Receipt {
  const {time, answers, control, language, texts, signal, version} = decision;
  const granted = Object.keys(answers).filter((id) => answers[id]?.granted);
  const denied = Object.keys(answers).filter((id) => !answers[id]?.granted);
  const now = Date.parse(time);
  const lost = Object.keys(declaration.hashes).some(
    (id) => answer(declaration, previous, id, now) && answer(declaration, decision, id, now) === false,
  );
  return Object.freeze({
    schema: 'personvern-receipt/1' as const,
    event: lost ? ('withdrawn' as const) : granted.length ? ('given' as const) : ('refused' as const),
    time,
    expires: timestamp(expiryOf(declaration, decision)),
    controller: declaration.controller.name,
    granted: Object.freeze(granted),
    denied: Object.freeze(denied),
    declaration: Object.freeze({updated: declaration.updated, hash: hash(JSON.stringify(declaration.hashes))}),
    texts,
    language,
    control,
    signal: signal ?? null,
    version,
    previous: previous ? hash(encode(previous)) : null,
  });
}

/**
 * Posts a receipt to the controller's own endpoint, tried twice, never waited for. `fetch` with `keepalive`
 * rather than `sendBeacon`: a beacon always carries the site's cookies, and a record must not carry any.
 */
export function postReceipt(endpoint: string, receipt: Receipt, retryAfter = 3000): void {
  const post = (): Promise<void> =>
    fetch(endpoint, {
      method: 'POST',
      body: JSON.stringify(receipt),
      headers: {'content-type': 'application/json'},
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      keepalive: true,
    }).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
    });
  post().catch(() => {
    setTimeout(() => {
      post().catch((error: unknown) => {
        console.error(`personvern: the receipt could not be posted to ${endpoint}`, error);
      });
    }, retryAfter);
  });
}
