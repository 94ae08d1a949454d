/** Putting words together. */
import type {Text} from '../declaration/declaration.js';
import type {Language} from './language.js';

/**
 * What `Intl` is asked for. No browser engine formats Northern Sámi and few format nynorsk. Nynorsk has the same
 * names of months and the same "og" as bokmål; for Northern Sámi, figures and commas that need no language are used.
 */
const LOCALES: Readonly<Record<string, string>> = {nn: 'nb', se: 'nb', en: 'en-GB'};
export const locale = (language: Language): string => LOCALES[language] ?? language;

/** Fills the `{placeholders}` of a message. A sentence that ends in a name such as "Vimeo.com, Inc." has one stop. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key])).replace(/\.\.$/, '.');
}

/** By language: to make one takes longer than to draw what it is for. */
const lists: Record<string, Intl.ListFormat> = {};

/** `A, B og C`, each once. A name may be missing: what is shown has been read, and is checked with the answer. */
export function formatList(names: readonly string[], language: Language): string {
  const each = [...new Set(names)].filter(Boolean);
  return language === 'se' ? each.join(', ') : (lists[language] ??= new Intl.ListFormat(locale(language))).format(each);
}

/** A text of the site's, and its language where that is not the one asked for. */
export interface SpokenText {
  readonly text: string;
  readonly lang: string | undefined;
}

/**
 * The site's text in `language`, or else in the first of bokmål, nynorsk, English, any that it has.
 * @param written language of what is not given by language: the declaration's, where it says one
 */
export function textIn(text: Text, language: Language, written: string = language): SpokenText {
  const texts = typeof text === 'string' ? {[written]: text} : text;
  const lang = [language, 'nb', 'no', 'nn', 'en', ...Object.keys(texts)].find((tag) => tag in texts) ?? '';
  return {text: texts[lang] ?? '', lang: lang === language ? undefined : lang};
}
