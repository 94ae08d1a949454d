/** The elements with their words at hand, so that the question is drawn before the page is; see `personvern.ts`. */
import {keepMessages} from '../i18n/load.js';
import {en} from '../i18n/en.js';
import './personvern-elements.js';

keepMessages('en', en);
