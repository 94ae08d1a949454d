/** Which declared services an address belongs to. */
import type {Declaration, Service} from '../declaration/declaration.js';

/** The host in an address, as a browser finds it; empty for what is relative, or no address on the web. */
export function hostOf(address: string): string {
  const text = address.trim();
  if (!/^(https?:|wss?:)?[\\/]{2}/i.test(text)) return '';
  try {
    return new URL(text, 'https://page.invalid/').host;
  } catch {
    return '';
  }
}

/** How closely a declared host fits: 0 not at all, more for a longer pattern, most for the host itself. */
function fit(declared: string, host: string): number {
  const bare = declared.includes(':') ? host : host.replace(/:\d+$/, '');
  if (declared === bare) return Infinity;
  return declared.startsWith('*.') && bare.endsWith(declared.slice(1)) ? declared.length : 0;
}

/**
 * The optional services that `host` belongs to: those with the closest pattern. Several have to be allowed each.
 * None where something necessary talks to it too: what the visitor cannot do without is not held back.
 */
export function servicesAt({services}: Declaration, host: string): Service[] {
  if (!host) return [];
  const fits = services.map((service) => ({
    service,
    how: Math.max(0, ...service.hosts.map((declared) => fit(declared.toLowerCase(), host.toLowerCase()))),
  }));
  const best = Math.max(0, ...fits.map(({how}) => how));
  const found = fits.filter(({how}) => how > 0 && how === best).map(({service}) => service);
  return found.some(({purpose}) => purpose === 'necessary') ? [] : found;
}

export function isDeclared({services}: Declaration, host: string): boolean {
  return services.some(({hosts}) => hosts.some((declared) => fit(declared.toLowerCase(), host.toLowerCase()) > 0));
}

/** Hosts that a text of code or CSS names in addresses. */
export function hostsIn(text: string): string[] {
  const addresses = text.matchAll(/(?:https?:|wss?:)?(?:\\?\/){2}([\w*-]+(?:\.[\w-]+)+(?::\d+)?)/gi);
  return [...new Set([...addresses].map(([, host = '']) => host.toLowerCase()))];
}
