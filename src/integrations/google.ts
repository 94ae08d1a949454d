/**
 * Google Analytics and tags, in basic mode: nothing of theirs loads before a yes (R04). Consent Mode commands are
 * queued all the same, the default before anything else, so that tags opened later know what they may do.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
import type {Change, Consent} from '../consent/consent.js';

type State = 'granted' | 'denied';

export function google({from}: Change, consent: Consent, ids: readonly string[]): readonly string[] {
  const page = window as unknown as Record<string, unknown>;
  const layer = (page['dataLayer'] = page['dataLayer'] || []) as unknown[];
  // Google's tags tell commands from data by the type `Arguments`; an array would be taken for data.
  function command(..._command: unknown[]): void {
    // eslint-disable-next-line prefer-rest-params
    layer.push(arguments);
  }
  const tell = (moment: string, stateOf: (purpose: string) => State): void => {
    const [ads, analytics, functions] = ['marketing', 'statistics', 'functional'].map(stateOf);
    command('consent', moment, {
      ad_storage: ads,
      ad_user_data: ads,
      ad_personalization: ads,
      analytics_storage: analytics,
      functionality_storage: functions,
      personalization_storage: functions,
    });
  };
  if (from === 'page') tell('default', () => 'denied');
  tell('update', (purpose) => (consent.has(purpose) ? 'granted' : 'denied'));
  // What a tag manager listens for.
  layer.push({event: 'personvern-change', personvern: consent.open});

  const tags = Array.from(document.scripts, ({src}) => (/\bid=([A-Z]+-[\w-]+)/.exec(src) || [])[1]).filter(Boolean);
  const off = !ids.some((id) => consent.has(id));
  for (const tag of tags) page[`ga-disable-${String(tag)}`] = off;
  // A tag container, or a property whose id is not in an address, cannot be stopped by name.
  return off && tags.length && !/GTM-/.test(String(tags)) ? ids : [];
}
