/**
 * Fingerprints of meaning. A visitor is asked again when, and only when, what they said yes to has
 * changed: who receives what, from where, stored how and for how long (R42). Texts may be mended freely (R43).
 */
import {PURPOSES, type Service} from './declaration.js';

/** FNV-1a, 32 bit, base 36: tells versions of a text apart; it is no signature. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

/** A fingerprint per service id, and one per purpose that has services. */
export function hashAll(services: readonly Service[]): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const service of services) hashes[service.id] = hash(meaning(service));
  for (const purpose of PURPOSES) {
    const own = services.filter((service) => service.purpose === purpose);
    if (own.length) hashes[purpose] = hash(String(own.map(meaning).sort()));
  }
  return hashes;
}

function meaning({id, purpose, vendor, recipients, country, hosts, items}: Service): string {
  const stored = items.map(({name, kind, lifetime, domain}) => [kind, name, lifetime, domain]);
  return JSON.stringify([
    id,
    purpose,
    vendor,
    [...recipients].sort(),
    country,
    [...hosts].sort(),
    stored.map(String).sort(),
  ]);
}
