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
