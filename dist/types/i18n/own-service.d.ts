import type { Declaration, Service } from '../declaration/declaration.js';
import type { Language } from './language.js';
import type { DetailMessages } from './messages.js';
/**
 * A necessary service, or undefined where the site has declared the answer itself.
 * @param cookieDomain sub-domains that share the answer keep no copy; see store.ts
 */
export declare function ownService(declaration: Declaration, { own }: DetailMessages, language: Language, cookieDomain?: string): Service | undefined;
