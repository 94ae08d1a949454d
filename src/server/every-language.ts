/** The words of all languages, for servers; a page fetches those of one. */
import {en} from '../i18n/en.js';
import {enDetails} from '../i18n/en-details.js';
import type {Language} from '../i18n/language.js';
import type {AllMessages, Messages} from '../i18n/messages.js';
import {nb} from '../i18n/nb.js';
import {nbDetails} from '../i18n/nb-details.js';
import {nn} from '../i18n/nn.js';
import {nnDetails} from '../i18n/nn-details.js';
import {se} from '../i18n/se.js';
import {seDetails} from '../i18n/se-details.js';

/** Those of the question. */
export const QUESTION_WORDS: Readonly<Record<Language, Messages>> = {nb, nn, en, se};

/** All of them. */
export const WORDS: Readonly<Record<Language, AllMessages>> = {
  nb: {...nb, ...nbDetails},
  nn: {...nn, ...nnDetails},
  en: {...en, ...enDetails},
  se: {...se, ...seDetails},
};
