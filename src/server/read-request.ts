/**
 * What a request says of its visitor: the answer in the cookie, and the signals in the headers. A server that sets
 * optional cookies itself, or writes a page, asks here what the page will ask there.
 */
import {Consent} from '../consent/consent.js';
import type {Decision, Signal} from '../consent/decision.js';
import {readSignal} from '../consent/signals.js';
import {ANSWER, readAnswer} from '../consent/store.js';
import type {Declaration} from '../declaration/declaration.js';

type NodeHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is used of Node's `IncomingMessage`; Express adds `originalUrl`. */
export interface NodeRequest {
  readonly headers: NodeHeaders;
  readonly url?: string | undefined;
  readonly originalUrl?: string | undefined;
}

/** A `Request`, its `Headers`, or the request or headers as Node gives them (lower case names). */
export type RequestLike = Pick<Request, 'headers' | 'url'> | Pick<Headers, 'get'> | NodeRequest | NodeHeaders;

export interface VisitSettings {
  /** Path of the page, for `childPaths`; needed where only headers are given, or no page is for children. */
  readonly path?: string | undefined;
  /** `ask`: a signal is no answer, as with `data-signal-policy="ask"`. */
  readonly signalPolicy?: string | undefined;
  /** Milliseconds since 1970; the clock's time if left out. */
  readonly now?: number | undefined;
}

/** One visitor, on one page. */
export interface Visit {
  /** The newest answer, also an outdated one. Ask `has()` what is allowed. */
  readonly decision: Decision | undefined;
  /** What the browser asks in its headers; for `data-signal`. */
  readonly signal: Signal | undefined;
  /** True when a purpose or a service may run, as in the page. Unknown means no. */
  readonly has: (id: string) => boolean;
}

/**
 * The visitor behind a request.
 * @param declaration from `parseDeclaration()`
 */
export function readRequest(request: RequestLike, declaration: Declaration, settings: VisitSettings = {}): Visit {
  const now = settings.now ?? Date.now();
  const cookies = header(request, 'cookie').split(/; */);
  const values = cookies.flatMap((each) => (each.startsWith(`${ANSWER}=`) ? [each.slice(ANSWER.length + 1)] : []));
  return visitOf(declaration, readAnswer(declaration, now, undefined, values), signalOf(request), {
    path: pathOf(request),
    ...settings,
    now,
  });
}

/** The same from an answer and a signal that have been read already. */
export function visitOf(
  declaration: Declaration,
  decision: Decision | undefined,
  signal: Signal | undefined,
  settings: VisitSettings = {},
): Visit {
  const {now = Date.now(), path = '/', signalPolicy} = settings;
  const consent = new Consent({
    read: () => decision,
    path,
    signal,
    askDespiteSignal: signalPolicy === 'ask',
    now: () => now,
  });
  consent.declare(declaration);
  return Object.freeze({decision, signal, has: (id: string) => consent.has(id)});
}

/** `X-Do-Not-Track` is what some proxies and older extensions send; script cannot see it (R50, R51: only "1" counts). */
function signalOf(request: RequestLike): Signal | undefined {
  const says = (name: string): boolean => header(request, name).trim() === '1';
  return readSignal({
    globalPrivacyControl: says('sec-gpc'),
    doNotTrack: says('dnt') || says('x-do-not-track') ? '1' : null,
  });
}

function pathOf(request: RequestLike): string | undefined {
  if (!isRequest(request)) return undefined;
  const url = 'originalUrl' in request ? request.originalUrl : request.url;
  return url === undefined ? undefined : pathIn(url);
}

/** The path in what a request asks for; anybody may send anything, `//` for example. */
export function pathIn(url: string): string {
  try {
    return new URL(url.startsWith('/') ? `http://localhost${url}` : url).pathname;
  } catch {
    return '/';
  }
}

/** A header's value, empty if there is none. */
export function header(request: RequestLike, name: string): string {
  const headers = isRequest(request) ? request.headers : request;
  if (hasGet(headers)) return headers.get(name) ?? '';
  const value = headers[name];
  return typeof value === 'string' ? value : (value ?? []).join('; ');
}

const isRequest = (request: RequestLike): request is Pick<Request, 'headers' | 'url'> | NodeRequest =>
  'headers' in request && typeof request.headers === 'object';

const hasGet = (headers: Pick<Headers, 'get'> | NodeHeaders): headers is Pick<Headers, 'get'> =>
  'get' in headers && typeof headers.get === 'function';
