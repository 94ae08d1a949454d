/** `dist/cli.js`: the program behind `npx personvern-banner`. */
import {main} from '../cli/main.js';

process.exitCode = main(process.argv.slice(2));
