/** All words of all languages, as the tests need them; pages load one. */
import {en} from '../../src/i18n/en.js';
import {enDetails} from '../../src/i18n/en-details.js';
import type {Language} from '../../src/i18n/language.js';
import type {DetailMessages, Messages} from '../../src/i18n/messages.js';
import {nb} from '../../src/i18n/nb.js';
import {nbDetails} from '../../src/i18n/nb-details.js';
import {nn} from '../../src/i18n/nn.js';
import {nnDetails} from '../../src/i18n/nn-details.js';
import {se} from '../../src/i18n/se.js';
import {seDetails} from '../../src/i18n/se-details.js';

export const QUESTIONS: Readonly<Record<Language, Messages>> = {nb, nn, en, se};
export const DETAILS: Readonly<Record<Language, DetailMessages>> = {
  nb: nbDetails,
  nn: nnDetails,
  en: enDetails,
  se: seDetails,
};

/** Every text of one of ours, each word replaced: a language of a site's own, for looks and for wholeness. */
export function inAnother(word: string, texts: object): object {
  const each = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.replace(/\{\w+\}|\p{L}+/gu, (found) => (found.startsWith('{') ? found : word))
      : Array.isArray(value)
        ? value.map(each)
        : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, each(one)]));
  return each(texts) as object;
}
