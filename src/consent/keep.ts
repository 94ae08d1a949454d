/** Keeps an answer in the places that `store.ts` reads. */
import Cookies from 'js-cookie';
import type {Declaration} from '../declaration/declaration.js';
import {removeCookie, visibleCookies} from './cookie-jar.js';
import {type Decision, expiryOf, holds} from './decision.js';
import {decode, encode} from './format.js';
import {ANSWER, answerValues} from './store.js';

/** Keeps `decision`; false if the browser did not keep it. */
export function keepAnswer(declaration: Declaration, decision: Decision, now: number, domain?: string): boolean {
  const value = encode(decision);
  const others = answerValues(domain).map((other) => decode(other, now));
  const rivals = others.some(
    (other) => other && !Object.keys(other.answers).some((id) => holds(declaration, other, id)),
  );
  const set = (): unknown =>
    Cookies.set(ANSWER, value, {
      expires: new Date(expiryOf(declaration, decision)),
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      ...(domain && {domain}),
    });
  try {
    // First, so that at no moment another tab finds no answer.
    set();
    const cookies = visibleCookies();
    // Cookies of this name from nested domains and paths would outlive later changes. But an answer to another
    // declaration belongs to another site, and the two must not take turns in asking.
    if (!rivals && cookies.filter((cookie) => cookie.startsWith(`${ANSWER}=`)).length > 1) {
      removeCookie(ANSWER, `path=/${domain ? `; domain=${domain}` : ''}`);
      // Where a host has no parents (`localhost`), its own cookie and that of its domain are the same one.
      if (!visibleCookies().includes(`${ANSWER}=${value}`)) set();
    }
    if (!domain) localStorage.setItem(ANSWER, value);
  } catch {
    // Whatever was kept is found below.
  }
  const isKept = answerValues(domain).includes(value);
  if (!isKept && domain)
    console.error(
      `personvern: the browser does not keep the answer: data-cookie-domain is "${domain}", and this page is at "${location.hostname}"; expected that name, or a parent domain that is the site's own`,
    );
  return isKept;
}
