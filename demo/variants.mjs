/**
 * Other declarations, made from a site's own: as they change in the course of a site's life, and as they go wrong.
 * `?declaration=NAME` puts one on a page.
 */
import {setTimeout as sleep} from 'node:timers/promises';

const text = (value, type = 'application/json') => ({
  type,
  body: typeof value === 'string' ? value : JSON.stringify(value),
});

/** The declaration with one more service. */
const withService = (sound, service) => text({...sound, services: [...sound.services, service]});

const HOSTILE = `</script><img src="x" onerror="document.title='owned'">{{7*7}}\${7*7}\u202e\u0000`;

const isNecessary = ({purpose}) => purpose === 'necessary';

export const VARIANTS = {
  /** Somebody more receives the statistics: to be asked for again. */
  changed: (sound) => {
    const share = ({recipients = [], vendor}) => ({
      recipients: [...(recipients.length ? recipients : [vendor]), 'Nykommer AS'],
    });
    const services = sound.services.map((one) => (one.purpose === 'statistics' ? {...one, ...share(one)} : one));
    return text({...sound, services});
  },
  /** One purpose more: the others keep their answers. */
  'new-purpose': (sound) =>
    withService(sound, {
      id: 'ads',
      name: 'Annonser',
      vendor: 'Nykommer AS',
      purpose: 'marketing',
      hosts: ['ads.localhost'],
    }),
  /** Better texts, the same meaning: nobody is asked again. */
  reworded: (sound) =>
    text({
      ...sound,
      services: sound.services.map((one) => ({...one, description: `${one.description ?? ''} (Rettet.)`})),
    }),
  /** Nothing to ask about. */
  'necessary-only': (sound) => text({...sound, services: sound.services.filter(isNecessary)}),

  missing: () => ({status: 404, ...text('Not found', 'text/plain')}),
  'missing-as-json': (sound) => ({status: 404, ...text(sound)}),
  html: () => text('<!DOCTYPE html><title>Logg inn</title><p>Logg inn for å se siden.', 'text/html'),
  malformed: (sound) => text(JSON.stringify(sound).slice(0, -20)),
  'wrong-types': (sound) => text({...sound, services: 'Google Analytics'}),
  'unknown-purpose': (sound) => withService(sound, {id: 'odd', name: 'Odd', vendor: 'Odd', purpose: 'analytics'}),
  'duplicate-ids': (sound) => withService(sound, sound.services[0]),
  'javascript-url': (sound) =>
    text({...sound, controller: {...sound.controller, privacyStatement: 'javascript:alert(1)'}}),
  huge: (sound) => {
    const item = (_, i) => ({name: `cookie_${i}`, kind: 'cookie', lifetime: 'P1D', purpose: `Nummer ${i}`});
    const service = {
      id: 'huge',
      name: 'Huge',
      vendor: 'Huge',
      purpose: 'statistics',
      items: Array.from({length: 10_000}, item),
    };
    return withService(sound, service);
  },
  hostile: (sound) => {
    const item = {name: `${HOSTILE}*`, kind: 'cookie', lifetime: 'P1D', purpose: HOSTILE};
    const service = {id: 'hostile', name: HOSTILE, vendor: HOSTILE, purpose: 'statistics', items: [item]};
    return withService({...sound, controller: {...sound.controller, name: HOSTILE}}, service);
  },
  slow: async (sound) => {
    await sleep(1500);
    return text(sound);
  },
};
