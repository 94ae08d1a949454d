/**
 * Matomo, formerly Piwik. Its own consent functions make it wait, start and stop without a reload. Not the
 * `remember…` and `forget…` kind: those set cookies for 30 years.
 * https://developer.matomo.org/guides/tracking-consent
 */
import type {Change, Consent} from '../consent/consent.js';

export function matomo(
  {from, granted, withdrawn}: Change,
  {declaration}: Consent,
  ids: readonly string[],
): readonly string[] {
  const page = window as {_paq?: {push(...commands: unknown[][]): unknown}};
  const queue = (page._paq = page._paq || ([] as unknown[][]));
  // A service that declares no storage is one without cookies.
  const cookies = !!declaration && declaration.services.some(({id, items}) => ids.includes(id) && items.length);
  if (from === 'page') queue.push(['requireConsent']);
  if (!cookies) queue.push(['disableCookies']);
  if (ids.some((id) => granted.includes(id))) queue.push(['setConsentGiven', cookies]);
  if (ids.some((id) => withdrawn.includes(id))) queue.push(['requireConsent'], ['deleteCookies'], ['disableCookies']);
  // Matomo puts an object in place of the queue. Until then it would take the last yes it finds there.
  return Array.isArray(queue) ? [] : ids;
}
