import { OPTIONAL_PURPOSES } from './declaration.js';
import { hashAll } from './hash.js';

function readDeclaration(json) {
  const written = json;
  const services = (written.services || []).map((service) => {
    const { vendor, items = [] } = service;
    return Object.assign({ hosts: [], recipients: [vendor] }, service, {
      items: items.map((item) => Object.assign({ setBy: vendor, httpOnly: false }, item))
    });
  });
  const purposes = {};
  for (const purpose of OPTIONAL_PURPOSES) {
    const ask = purpose === "content" ? "embed" : "banner";
    purposes[purpose] = Object.assign({ ask }, (written.purposes || {})[purpose]);
  }
  return Object.freeze(
    Object.assign({ legacy: [], childPaths: [], askAgainAfterDays: 180 }, written, {
      purposes,
      services,
      legacy: (written.legacy || []).map((item) => Object.assign({ kind: "cookie" }, item)),
      hashes: hashAll(services)
    })
  );
}

export { readDeclaration };
//# sourceMappingURL=read.js.map
