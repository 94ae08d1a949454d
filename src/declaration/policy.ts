/**
 * The content security policy of the strict guard: what a page may talk to, from what the visitor has allowed.
 * https://www.w3.org/TR/CSP3/
 */
import type {Declaration} from './declaration.js';

/** Nobody but the site itself. */
export const SHUT = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
/** Where forms and links lead is the visitor's own doing. */
export const FREE = '; form-action *; base-uri *';

/**
 * The policy, or an empty string where everything is allowed. It leaves the site's own code as it is: only other
 * hosts are shut out. Beside a policy of the site's own both hold, so it never weakens one.
 * @param has whether a service may be talked to
 * @param secure false on plain http, as on a developer's machine, where hosts are let through on any port
 */
export function policyOf(declaration: Declaration | undefined, has: (id: string) => boolean, secure: boolean): string {
  const services = declaration ? declaration.services : [];
  const open = services.filter(({id, purpose}) => purpose === 'necessary' || has(id));
  if (declaration && open.length === services.length) return '';
  const [schemes, port] = secure ? [['https', 'wss'], ''] : [['http', 'ws', 'https', 'wss'], ':*'];
  const hosts = open.flatMap((service) => service.hosts);
  const sources = hosts.map((host) => schemes.map((scheme) => ` ${scheme}://${host}${port}`).join('')).join('');
  return SHUT + sources + FREE;
}
