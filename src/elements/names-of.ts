import type {Declaration, OptionalPurpose} from '../declaration/declaration.js';
import type {AllMessages} from '../i18n/messages.js';

/** What purposes and services are called, by their ids. */
export function namesOf(declaration: Declaration, words: AllMessages, ids: readonly string[]): string[] {
  return ids.map(
    (id) =>
      (words.name[id as OptionalPurpose] as string | undefined) ??
      declaration.services.find((each) => each.id === id)?.name ??
      id,
  );
}
