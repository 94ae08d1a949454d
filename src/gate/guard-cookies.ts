/** The part of the storage guard that sees to cookies. */
import {guardAccessor, guardMethod} from './guard-method.js';
import type {Copies, Realm, Refuses} from './guard-storage.js';

/** Suffixes that the browser takes no cookies for, because anybody may have a name below them. https://publicsuffix.org */
const PUBLIC_SUFFIX = /^(\w+|(fylkes)?kommune\.no)$/;

export function guardCookies(realm: Realm, refuses: Refuses, copies: Copies): void {
  /** False if the write must not happen. */
  const pass = (text: string): boolean => {
    const name = (text.split(/[=;]/)[0] as string).trim();
    const isAllowed = isRemoval(text) || !refuses('cookie', name);
    if (isAllowed) copies.delete(name);
    else if (isAccepted(text, realm.location.hostname)) copies.set(name, text);
    return isAllowed;
  };
  // Another tool may have put a property on the document itself.
  for (const owner of [realm.Document.prototype, realm.document])
    guardAccessor(
      owner,
      'cookie',
      (_self, _args, proceed) =>
        [proceed() as string, ...[...copies.values()].map((text) => text.split(';')[0])].filter(Boolean).join('; '),
      (_self, [text], proceed) => pass(String(text)) && proceed(),
    );
  const {CookieStore} = realm as {CookieStore?: {prototype: object}};
  if (CookieStore)
    guardMethod(CookieStore.prototype, 'set', (_self, [first, second], proceed) => {
      const {name = first, value = second, domain = ''} = first as Record<string, unknown>;
      return pass([name, '=', value, domain && '; domain=', domain].join('')) ? proceed() : Promise.resolve();
    });
}

/** Of two that say the same, the last counts (RFC 6265 § 5.3). */
function isRemoval(text: string): boolean {
  const [, age] = /.*; *max-age=(-?\d+)/i.exec(text) || [];
  const [, date = ''] = /.*; *expires=([^;]+)/i.exec(text) || [];
  return age ? Number(age) <= 0 : Date.parse(date) <= Date.now();
}

/** Trackers look for the widest domain that takes a cookie; a copy must not make them choose one that takes none. */
function isAccepted(text: string, host: string): boolean {
  const [, domain = host] = /; *domain=\.?([^;\s]+)/i.exec(text) || [];
  return domain === host || (host.endsWith(`.${domain}`) && !PUBLIC_SUFFIX.test(domain));
}
