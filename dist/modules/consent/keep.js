import Cookies from 'js-cookie';
import { visibleCookies, removeCookie } from './cookie-jar.js';
import { holds, expiryOf } from './decision.js';
import { encode, decode } from './format.js';
import { answerValues, ANSWER } from './store.js';

function keepAnswer(declaration, decision, now, domain) {
  const value = encode(decision);
  const others = answerValues(domain).map((other) => decode(other, now));
  const rivals = others.some(
    (other) => other && !Object.keys(other.answers).some((id) => holds(declaration, other, id))
  );
  const set = () => Cookies.set(ANSWER, value, {
    expires: new Date(expiryOf(declaration, decision)),
    sameSite: "Lax",
    secure: location.protocol === "https:",
    ...domain && { domain }
  });
  try {
    set();
    const cookies = visibleCookies();
    if (!rivals && cookies.filter((cookie) => cookie.startsWith(`${ANSWER}=`)).length > 1) {
      removeCookie(ANSWER, `path=/${domain ? `; domain=${domain}` : ""}`);
      if (!visibleCookies().includes(`${ANSWER}=${value}`)) set();
    }
    if (!domain) localStorage.setItem(ANSWER, value);
  } catch {
  }
  const isKept = answerValues(domain).includes(value);
  if (!isKept && domain)
    console.error(
      `personvern: the browser does not keep the answer: data-cookie-domain is "${domain}", and this page is at "${location.hostname}"; expected that name, or a parent domain that is the site's own`
    );
  return isKept;
}

export { keepAnswer };
//# sourceMappingURL=keep.js.map
