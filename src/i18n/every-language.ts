/** All words of all languages, for servers; a page fetches those of one. */
import {en} from './en.js';
import {enDetails} from './en-details.js';
import type {Language} from './language.js';
import type {AllMessages} from './messages.js';
import {nb} from './nb.js';
import {nbDetails} from './nb-details.js';
import {nn} from './nn.js';
import {nnDetails} from './nn-details.js';
import {se} from './se.js';
import {seDetails} from './se-details.js';

export const WORDS: Readonly<Record<Language, AllMessages>> = {
  nb: {...nb, ...nbDetails},
  nn: {...nn, ...nnDetails},
  en: {...en, ...enDetails},
  se: {...se, ...seDetails},
};
