/** Options that several commands have, and what they may be. */
import {nearest} from '../declaration/nearest.js';
import {type Language, LANGUAGES} from '../i18n/language.js';
import {Misuse} from './command.js';

/** `"; did you mean validate?"`, or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  return meant ? `; did you mean ${meant}?` : '';
}

/** The one declaration that a command works on. */
export function oneDeclaration([path, ...more]: readonly string[], command: string): string {
  if (!path) throw new Misuse(`which declaration? personvern-banner ${command} declaration.json`);
  if (more.length) throw new Misuse(`one declaration, and no "${more.join(' ')}" after it`);
  return path;
}

export function expectOneOf(option: string, value: string | undefined, names: readonly string[]): void {
  if (value !== undefined && !names.includes(value))
    throw new Misuse(`${option} is "${value}"; expected ${oneOf(names)}${didYouMean(value, names)}`);
}

const oneOf = (names: readonly string[]): string =>
  names.length > 1 ? `one of ${names.join(', ')}` : String(names[0]);

/** Norwegian without more is bokmål, as on a page. */
export function languageFrom(tag: string | undefined, option = '--language'): Language | undefined {
  const language = LANGUAGES.find((each) => each === (tag === 'no' ? 'nb' : tag));
  // Tags of two letters are all alike: whoever writes `sv` does not mean `se`.
  if (tag !== undefined && !language) throw new Misuse(`${option} is "${tag}"; expected ${oneOf(LANGUAGES)}`);
  return language;
}

/** What a page can ask for: a path on the site, or an address. */
export function expectAddress(option: string, value: string | undefined, example: string): void {
  if (value !== undefined && !/^(\/(?!\/)|https?:\/\/\w)\S*$/i.test(value))
    throw new Misuse(`${option} is "${value}"; expected a path that begins with "/", like "${example}", or an address`);
}

export function expectDomain(option: string, value: string | undefined): void {
  if (value !== undefined && !/^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(value))
    throw new Misuse(
      `${option} is "${value}"; expected a domain like "example.no", without "https://", port, path and a dot first`,
    );
}
