/** What this tool stores itself, declared like everything else (R46). */
import type {Personvern} from '../consent/personvern.js';
import {ANSWER} from '../consent/store.js';
import type {Declaration, Service, StorageItem, StorageKind} from '../declaration/declaration.js';
import type {DetailMessages} from '../i18n/messages.js';

/** A necessary service, or undefined where the site has declared the answer itself. */
export function ownService(
  declaration: Declaration,
  {settings}: Personvern,
  {own}: DetailMessages,
): Service | undefined {
  const {askAgainAfterDays, controller, services} = declaration;
  if (services.some(({items}) => items.some(({name}) => name === ANSWER))) return undefined;
  const item = (name: string, kind: StorageKind, lifetime: string, purpose: string): StorageItem => ({
    name,
    kind,
    lifetime,
    purpose,
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
    reason: own.reason,
    items: [
      item(ANSWER, 'cookie', `P${String(askAgainAfterDays)}D`, own.cookie),
      // Sub-domains that share the answer keep no copy; see store.ts.
      ...(settings.cookieDomain ? [] : [copy]),
    ],
  };
}
