// The small pictures in the documents: the same banner on other pages.
import {fileURLToPath} from 'node:url';
import {visit} from './camera.mjs';
import {STATES} from './states.mjs';

/** Pixels: as wide as a column of text on GitHub. */
const WIDTH = 860;

/** File from the project's root, state, and where: a look of the demo or one of its sites. */
const PICTURES = [
  ['docs/theme-designsystemet.webp', 'one', ({look}) => look('designsystemet')],
  ['docs/theme-plain.webp', 'several', ({look}) => look('enkel')],
  ['docs/theme-dark.webp', 'one', ({look}) => look('mork')],
  ['demo/banner.png', 'one', ({sites}) => sites.gjovik],
];

/** @param addresses `{look, sites}`: a function of the look's id, and the demo's addresses by site */
export async function docsPictures(browser, addresses) {
  for (const [file, state, addressIn] of PICTURES) {
    const visitor = await visit(browser, {...STATES[state], frame: 'banner'}, addressIn(addresses), 'nb');
    await visitor.shoot(WIDTH, 'light', fileURLToPath(new URL(`../../${file}`, import.meta.url)));
    await visitor.leave();
  }
}
