/**
 * The content security policy of the strict guard: the browser itself refuses every host that is not declared, or is
 * declared for something the visitor has not allowed. The same text in a header (from a server) and in a `<meta>`.
 * https://www.w3.org/TR/CSP3/
 */
import type {Declaration} from './declaration.js';

/**
 * Nobody but the site itself. What a page writes itself, inline or in `eval`, keeps working: it is about who is
 * reached. Where forms and links lead is the visitor's own doing, and not covered by `default-src`.
 */
export const SHUT = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/**
 * The policy for what is allowed now; empty when all that is optional has been allowed, for then nothing is held back.
 * Beside a policy of the site's own both hold, so it never weakens one.
 * @param has answers for a service id, a necessary one too
 * @param secure false on an http page, as on a developer's machine, whose hosts may be http too, on any port
 */
export function strictPolicy(
  declaration: Declaration | undefined,
  has: (id: string) => boolean,
  secure: boolean,
): string {
  if (!declaration) return SHUT;
  const optional = declaration.services.filter(({purpose}) => purpose !== 'necessary');
  if (optional.length && optional.every(({id}) => has(id))) return '';
  const hosts = declaration.services.filter(({id}) => has(id)).map((service) => service.hosts);
  const sources = [...new Set(hosts.reduce((all, some) => all.concat(some), []))].map((host) => {
    const anyPort = host.includes(':') ? host : `${host}:*`;
    return ` https://${host} wss://${host}${secure ? '' : ` http://${anyPort} ws://${anyPort}`}`;
  });
  return SHUT + sources.join('');
}
