/**
 * The content security policy of the strict guard: the browser itself refuses every host that is not declared, or is
 * declared for something the visitor has not allowed. The same text in a header (from a server) and in a `<meta>`.
 */
import type {Declaration} from './declaration.js';

/** Hosts of the services that may run. `has` answers for a service id. */
export function allowedHosts({services}: Declaration, has: (id: string) => boolean): string[] {
  return services.filter(({id}) => has(id)).flatMap(({hosts}) => hosts);
}

/**
 * The page's own origin and `hosts`, and nothing else. What a page writes itself, inline or in `eval`, keeps working:
 * the guard is about who is reached, and next to a policy of the site's both apply.
 * @param hosts as in a declaration: `matomo.example.no`, `*.example.no`, `example.no:8443`
 * @param secure false on an http page, whose hosts may be http too, on any port
 */
export function policyOf(hosts: readonly string[], secure: boolean): string {
  const sources = [...new Set(hosts)].map((host) => {
    const plain = host.includes(':') ? host : `${host}:*`;
    return ` https://${host} wss://${host}${secure ? '' : ` http://${plain} ws://${plain}`}`;
  });
  return `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:${sources.join('')}; form-action *; base-uri *`;
}

/** The policy for what is allowed now; empty when all that is optional has been allowed, for then nothing is held back. */
export function strictPolicy(declaration: Declaration, has: (id: string) => boolean, secure: boolean): string {
  const optional = declaration.services.filter(({purpose}) => purpose !== 'necessary');
  return optional.length && optional.every(({id}) => has(id)) ? '' : policyOf(allowedHosts(declaration, has), secure);
}
