/** Which declared services an address belongs to. */
import type { Declaration, Service } from '../declaration/declaration.js';
/** The host in an address, as a browser finds it; empty for what is relative, or no address on the web. */
export declare function hostOf(address: string): string;
/**
 * The optional services that `host` belongs to: those with the closest pattern. Several have to be allowed each.
 * None where something necessary talks to it too: what the visitor cannot do without is not held back.
 */
export declare function servicesAt({ services }: Declaration, host: string): Service[];
export declare function isDeclared({ services }: Declaration, host: string): boolean;
/** Hosts that a text of code or CSS names in addresses. */
export declare function hostsIn(text: string): string[];
