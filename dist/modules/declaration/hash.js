import { PURPOSES } from './declaration.js';

function hash(text) {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return (value >>> 0).toString(36);
}
function hashAll(services) {
  const hashes = {};
  for (const service of services) hashes[service.id] = hash(meaning(service));
  for (const purpose of PURPOSES) {
    const own = services.filter((service) => service.purpose === purpose);
    if (own.length) hashes[purpose] = hash(String(own.map(meaning).sort()));
  }
  return hashes;
}
function meaning({ id, purpose, vendor, recipients, country, hosts, items }) {
  const stored = items.map(({ name, kind, lifetime, domain }) => [kind, name, lifetime, domain]);
  return JSON.stringify([
    id,
    purpose,
    vendor,
    [...recipients].sort(),
    country,
    [...hosts].sort(),
    stored.map(String).sort()
  ]);
}

export { hash, hashAll };
//# sourceMappingURL=hash.js.map
