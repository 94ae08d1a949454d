/** The rule for storage that the clean-up and the guard share. */
import type {Declaration, LegacyName, StorageKind} from '../declaration/declaration.js';
import {matchesName} from '../declaration/names.js';

/**
 * True for what is declared and may stay, false for what is declared and may not, undefined for what is not declared.
 * @param allowed whether an optional service may store
 */
export function mayStore(
  {legacy, services}: Declaration,
  allowed: (id: string) => boolean,
  kind: StorageKind,
  name: string,
): boolean | undefined {
  // Another site's cookie may have the name of one of ours.
  const isIn = (items: readonly (LegacyName & {readonly domain?: string})[]): boolean =>
    items.some((item) => item.kind === kind && !item.domain && matchesName(item.name, name));
  let known = isIn(legacy) ? false : undefined;
  for (const {id, purpose, items} of services)
    if (isIn(items)) {
      if (purpose === 'necessary' || allowed(id)) return true;
      known = false;
    }
  return known;
}
