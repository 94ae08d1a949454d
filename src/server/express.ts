/** For Express, Connect and plain Node servers: holds a page back until it is whole, and sends it on as it should be. */
import {decodeHtml} from './fetch.js';
import {
  ABOUT_BYTES,
  isHtml,
  isReadable,
  isSecure,
  type PageSettings,
  type Prepared,
  preparePage,
  prepareScript,
  varyWith,
} from './page.js';
import {type NodeRequest, pathIn} from './read-request.js';

/** What is used of Node's `ServerResponse`; what is passed on is passed on as it comes. */
export interface NodeResponse {
  statusCode: number;
  statusMessage: string;
  readonly headersSent: boolean;
  getHeader(name: string): number | string | readonly string[] | undefined;
  setHeader(name: string, value: number | string | readonly string[]): unknown;
  removeHeader(name: string): void;
  writeHead(...all: unknown[]): unknown;
  write(...all: unknown[]): boolean;
  end(...all: unknown[]): unknown;
  flushHeaders(): void;
}

/**
 * Middleware; comes before what makes pages, and after `compression`, if there is one. HTML pages get their trackers
 * parked and the gate in their head, and with `guard: 'strict'` the policy in the header, also of their workers' files. What
 * is compressed already, or not in UTF-8, is sent as it is, with the policy.
 */
export function personvernExpress(
  settings: PageSettings,
): (request: NodeRequest & {readonly socket: object}, response: NodeResponse, next: () => void) => void {
  return (request, response, next) => {
    new HeldPage(settings, request, response);
    next();
  };
}

class HeldPage {
  private readonly _settings: PageSettings;
  private readonly _request: NodeRequest & {readonly socket: object};
  private readonly _response: NodeResponse;
  private readonly _real: Pick<NodeResponse, 'end' | 'flushHeaders' | 'write' | 'writeHead'>;
  private readonly _held: Uint8Array[] = [];
  /** Undefined until the first byte; then the page that is held, or none if everything passes. */
  private _page: {readonly rewrite: Prepared['rewrite'] | undefined} | undefined;

  constructor(settings: PageSettings, request: NodeRequest & {readonly socket: object}, response: NodeResponse) {
    this._settings = settings;
    this._request = request;
    this._response = response;
    this._real = {
      end: response.end.bind(response),
      flushHeaders: response.flushHeaders.bind(response),
      write: response.write.bind(response),
      writeHead: response.writeHead.bind(response),
    };
    response.writeHead = (...all) => this._writeHead(all);
    response.write = (...all) => this._write(all);
    response.end = (...all) => this._end(all);
    response.flushHeaders = () => {
      if (!this._decide()) this._real.flushHeaders();
    };
  }

  /** The headers wait for the page; what is given here is as good as set. */
  private _writeHead(all: unknown[]): unknown {
    const response = this._response;
    if (this._page || response.headersSent) return this._real.writeHead(...all);
    const [status, ...rest] = all;
    response.statusCode = Number(status);
    for (const each of rest) {
      if (typeof each === 'string') response.statusMessage = each;
      else for (const [name, value] of headerPairs(each)) response.setHeader(name, value);
    }
    return response;
  }

  private _write(all: unknown[]): boolean {
    const bytes = this._decide() ? bytesOf(all) : undefined;
    if (!bytes) return this._release().write(...all);
    this._held.push(bytes);
    callbackOf(all)?.();
    return true;
  }

  private _end(all: unknown[]): unknown {
    const rewrite = this._decide();
    const bytes = rewrite && bytesOf(all);
    if (!rewrite || !bytes) return this._release().end(...all);
    const whole = join([...this._held.splice(0), bytes]);
    // A second `end()` is as harmless as without us.
    this._page = {rewrite: undefined};
    for (const name of ABOUT_BYTES) this._response.removeHeader(name);
    const html = decodeHtml(whole);
    // An answer to HEAD, and one that says "not modified", has no page.
    const page = html ? new TextEncoder().encode(rewrite(html)) : whole;
    if (page.length) this._response.setHeader('content-length', page.length);
    return this._real.end(page, callbackOf(all));
  }

  /** What has been held goes out as it is. */
  private _release(): Pick<NodeResponse, 'end' | 'write'> {
    for (const bytes of this._held.splice(0)) this._real.write(bytes);
    this._page = {rewrite: undefined};
    return this._real;
  }

  /** Looks at the headers once. Returns what is to be done with the page, if it is one that can be read. */
  private _decide(): Prepared['rewrite'] | undefined {
    this._page ??= {rewrite: this._response.headersSent ? undefined : this._prepare()};
    return this._page.rewrite;
  }

  private _prepare(): Prepared['rewrite'] | undefined {
    const type = this._header('content-type');
    const {headers, originalUrl, socket, url} = this._request;
    const asked = {
      request: headers,
      path: pathIn(originalUrl ?? url ?? '/'),
      secure: isSecure(headers, 'encrypted' in socket && socket.encrypted ? 'https' : 'http'),
      existing: this._header('content-security-policy'),
    };
    if (isHtml(type)) {
      const page = preparePage(this._settings, asked);
      this._setHeaders(page);
      return isReadable(type, this._header('content-encoding')) ? page.rewrite : undefined;
    }
    const script = prepareScript(this._settings, type, asked);
    if (!script) return undefined;
    this._setHeaders(script);
    for (const name of script.dropped) this._response.removeHeader(name);
    return undefined;
  }

  private _setHeaders({policy, vary}: Omit<Prepared, 'rewrite'>): void {
    if (policy) this._response.setHeader('content-security-policy', policy);
    if (vary.length) this._response.setHeader('vary', varyWith(this._header('vary'), vary));
  }

  private _header(name: string): string {
    return String(this._response.getHeader(name) ?? '');
  }
}

/** Headers as `writeHead` takes them: an object, pairs, or names and values in turn. */
function headerPairs(headers: unknown): (readonly [string, string | string[]])[] {
  if (!headers || typeof headers !== 'object') return [];
  if (!Array.isArray(headers)) return Object.entries(headers as Record<string, string | string[]>);
  const flat = headers.flat(1) as string[];
  const values = new Map<string, string[]>();
  flat.forEach((name, i) => {
    if (i % 2 === 0) values.set(name, [...(values.get(name) ?? []), flat[i + 1] ?? '']);
  });
  // Some come more than once: `Set-Cookie`.
  return [...values].map(([name, all]) => [name, all.length > 1 ? all : String(all[0])]);
}

/** The first argument of `write` and `end`; undefined for text in an encoding that only Node knows. */
function bytesOf([chunk, encoding]: readonly unknown[]): Uint8Array | undefined {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk !== 'string') return new Uint8Array();
  const isUtf8 = typeof encoding !== 'string' || /^utf-?8$/i.test(encoding);
  return isUtf8 ? new TextEncoder().encode(chunk) : undefined;
}

const callbackOf = (all: readonly unknown[]): (() => void) | undefined =>
  all.find((each) => typeof each === 'function') as (() => void) | undefined;

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
