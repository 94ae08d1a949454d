/** What this tool stores itself, declared and worded like everything else (R46). */
import {ANSWER} from '../consent/store.js';
import type {Declaration, Service, StorageItem, StorageKind, Text} from '../declaration/declaration.js';
import type {Language} from './language.js';
import type {DetailMessages} from './messages.js';

/**
 * A necessary service, or undefined where the site has declared the answer itself.
 * @param cookieDomain sub-domains that share the answer keep no copy; see store.ts
 */
export function ownService(
  declaration: Declaration,
  {own}: DetailMessages,
  language: Language,
  cookieDomain?: string,
): Service | undefined {
  const {askAgainAfterDays, controller, services} = declaration;
  if (services.some(({items}) => items.some(({name}) => name === ANSWER))) return undefined;
  // Not in the declaration's language.
  const ours = (text: string): Text => ({[language]: text});
  const item = (name: string, kind: StorageKind, lifetime: string, purpose: string): StorageItem => ({
    name,
    kind,
    lifetime,
    purpose: ours(purpose),
    setBy: controller.name,
    httpOnly: false,
  });
  const copy = item(ANSWER, 'localStorage', 'persistent', own.copy);
  return {
    id: 'personvern',
    name: own.name,
    purpose: 'necessary',
    vendor: controller.name,
    recipients: [controller.name],
    hosts: [],
    reason: ours(own.reason),
    items: [item(ANSWER, 'cookie', `P${String(askAgainAfterDays)}D`, own.cookie), ...(cookieDomain ? [] : [copy])],
  };
}
