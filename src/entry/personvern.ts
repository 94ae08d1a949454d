/**
 * `dist/personvern.js`: the gate, as a classic script, first in `<head>`. All that a visitor who has said no ever
 * downloads.
 */
import {boot} from '../gate/boot.js';

boot('personvern.js');
