// What the build and the test server must agree on.
import {readFileSync} from 'node:fs';

export const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * The oldest browsers that get the elements: those that came with `Object.hasOwn`, by which the gate knows them. Older
 * ones keep everything optional shut and show the link.
 */
export const browserTargets = ['chrome93', 'firefox92', 'safari15.4'];

/** Constants in the source, see src/globals.d.ts. */
export const definitions = {__VERSION__: JSON.stringify(version)};
