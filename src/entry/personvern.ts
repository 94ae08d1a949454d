/**
 * `dist/personvern.js`: the gate, as a classic script, first in `<head>`. On most pages it is all that a visitor who has
 * said no downloads.
 */
import {boot} from '../gate/boot.js';

boot('personvern.js');
