import type {Declaration, OptionalPurpose} from '../declaration/declaration.js';
import {textIn} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import type {AllMessages} from '../i18n/messages.js';

/** What purposes and services are called, by their ids; a purpose as the site calls it. */
export function namesOf(
  declaration: Declaration,
  words: AllMessages,
  language: Language,
  ids: readonly string[],
): string[] {
  return ids.map((id) => {
    const service = declaration.services.find((each) => each.id === id);
    const purpose = declaration.purposes[id as OptionalPurpose] as {title?: Parameters<typeof textIn>[0]} | undefined;
    return service?.name ?? (purpose ? textIn(purpose.title ?? words.name[id as OptionalPurpose], language).text : id);
  });
}
