/**
 * From JSON to a `Declaration`, with every default filled in; what has been checked is frozen all the way down. It
 * does not teach: the gate reads, and whoever asks a visitor checks first (`check.ts`). That is safe because an answer
 * counts only while the fingerprint of what was asked stays the same, so what the gate opens has once been checked.
 */
import {type Declaration, OPTIONAL_PURPOSES, type PurposeTexts, type Service} from './declaration.js';
import {hashAll} from './hash.js';

/** A declaration as written: what has a default may be left out. */
type Written = Partial<Omit<Declaration, 'services' | 'purposes'>> & {
  readonly services?: readonly (Partial<Service> & Pick<Service, 'vendor'>)[];
  readonly purposes?: Readonly<Record<string, Partial<PurposeTexts>>>;
};

/** Throws on JSON that is no declaration, in the words of the engine. */
export function readDeclaration(json: unknown): Declaration {
  const written = json as Written;
  const services = (written.services || []).map((service) => {
    const {vendor, items = []} = service;
    return Object.assign({hosts: [], recipients: [vendor]}, service, {
      items: items.map((item) => Object.assign({setBy: vendor, httpOnly: false}, item)),
    }) as Service;
  });
  const purposes: Record<string, object> = {};
  for (const purpose of OPTIONAL_PURPOSES) {
    // A video or a map is asked for where it stands, unless the site wants it otherwise.
    const ask = purpose === 'content' ? 'embed' : 'banner';
    purposes[purpose] = Object.assign({ask}, (written.purposes || {})[purpose]);
  }
  return Object.freeze(
    Object.assign({legacy: [], childPaths: [], askAgainAfterDays: 180}, written, {
      purposes,
      services,
      legacy: (written.legacy || []).map((item) => Object.assign({kind: 'cookie'}, item)),
      hashes: hashAll(services),
    }) as unknown as Declaration,
  );
}
