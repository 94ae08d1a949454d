/**
 * How a server respects the answer: it reads the cookie `personvern` before it sets a cookie of its own that needs a
 * yes. The value is readable as it is, `t:2026-11-24T12:00:00Z~yes:functional.x81k2p~no:statistics.1k2j9f~by:save…`.
 * This sketch looks at the answer, its age and the browser's signal, not at the fingerprints.
 */

const DAY = 86_400_000;

/** `gpc`, `dnt` or undefined: what the browser asks in its headers. Script cannot see `X-Do-Not-Track`. */
export function signalOf({headers}) {
  if (headers['sec-gpc'] === '1') return 'gpc';
  return headers.dnt === '1' || headers['x-do-not-track'] === '1' ? 'dnt' : undefined;
}

/** Cookies by name, from a `Cookie` header. The first one of a name is the one of the longest path. */
export function cookiesOf({headers}) {
  const cookies = {};
  for (const pair of (headers.cookie ?? '').split('; ').filter(Boolean)) {
    const cut = pair.indexOf('=');
    cookies[pair.slice(0, cut)] ??= pair.slice(cut + 1);
  }
  return cookies;
}

/**
 * True when the visitor has said yes to a service, or to its purpose and not otherwise about the service.
 * @param answer value of the cookie `personvern`
 * @param signal what the browser asks now; it outweighs a yes given without it
 */
export function allows(answer, {service, purpose, signal, days = 180, now = Date.now()}) {
  const fields = new Map();
  for (const part of (answer ?? '').split('~')) {
    const [, key, value = ''] = /^([a-z]+):(.+)$/.exec(part) ?? [];
    if (key === 'yes' || key === 'no') fields.set(value.split('.')[0], key);
    else fields.set(`${key}:`, value);
  }
  const given = Date.parse(fields.get('s:') ?? fields.get('t:') ?? '');
  const inForce = given <= now + DAY && now < given + days * DAY && !(signal && !fields.has('g:'));
  return inForce && (fields.get(service) ?? fields.get(purpose)) === 'yes';
}
