/**
 * What the address of a page may ask for, so that a test or a curious visitor can see how the product takes it.
 * Links on a page carry its switches on.
 *
 *   ?csp=strict          the strict policy that the product must run under, with nonces
 *   ?dnt=server          as if the browser had sent `X-Do-Not-Track: 1`: only the server sees it
 *   ?declaration=…       inline, url, or one of those in `variants.mjs`: changed, reworded, missing, malformed …
 *   ?hang                one more tracker script, first, that never answers
 *   ?twice               the gate is on the page twice
 *   ?late                the gate stands at the end of the body
 *   ?lang=nn|en|se       language of the page; `se` also as `data-language`, since that draft has to be asked for
 *   ?record              receipts are posted to `/record`
 *   ?data-…=…            any attribute of the gate: `?data-signal-policy=ask`, `?data-cookie-domain=gjovik.localhost`
 *   ?panel               the panel is open from the start
 */
import {randomBytes} from 'node:crypto';
import {signalOf} from './answer.mjs';

const NAMES = /^(csp|dnt|declaration|hang|twice|late|lang|record|data-[a-z-]+|panel)$/;

/** @param site its `inline` and `lang` count where the address says nothing */
export function readSwitches(request, url, site) {
  const query = url.searchParams;
  const kept = [...query].filter(([name]) => NAMES.test(name));
  const given = Object.fromEntries(kept.filter(([name]) => name.startsWith('data-')));
  const lang = query.get('lang');
  const signal = query.get('dnt') === 'server' ? 'dnt' : signalOf(request);
  return {
    nonce: query.get('csp') === 'strict' ? randomBytes(16).toString('base64') : undefined,
    signal,
    declaration: query.get('declaration') ?? (site.inline ? 'inline' : 'url'),
    hang: query.has('hang'),
    twice: query.has('twice'),
    late: query.has('late'),
    lang: lang ?? site.lang,
    panel: query.has('panel'),
    /** Attributes for the gate's script. */
    gate: {
      'data-signal': signal,
      'data-language': lang === 'se' ? 'se' : undefined,
      'data-record': query.has('record') ? '/record' : undefined,
      ...given,
    },
    /** An address on the same site, with the switches of this page. */
    link(path) {
      const [address, hash] = path.split('#');
      const search = new URLSearchParams(kept).toString().replace(/=(?=&|$)/g, '');
      return `${address}${search && (address.includes('?') ? '&' : '?')}${search}${hash ? `#${hash}` : ''}`;
    },
  };
}

/** The policy of design rule 9; hosts of the declared services may be reached, scripts go by nonce. */
export function contentSecurityPolicy(nonce, declaration, port) {
  const hosts = declaration.services.flatMap(({hosts: own = []}) => own).map((host) => `http://${host}:${port}`);
  const self = ["'self'", ...hosts].join(' ');
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    `connect-src ${self}`,
    `img-src ${self}`,
    `frame-src ${hosts.join(' ') || "'none'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
