/** The elements with their words at hand, so that the question is drawn before the page is; see `personvern.ts`. */
import {keepMessages} from '../i18n/load.js';
import {nb} from '../i18n/nb.js';
import './personvern-elements.js';

keepMessages('nb', nb);
