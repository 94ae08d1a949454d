// How much room the question takes, on a page with Designsystemet and on one without, in all languages. The pages and
// the visits are those of the pictures; see scripts/shots.mjs.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {THEME_HOST, THEMES} from '../../demo/themes/themes.mjs';
import {visit, WINDOWS} from '../../scripts/shots/camera.mjs';
import {faultsOf} from '../../scripts/shots/faults.mjs';
import {ASKING, PLAIN_ASKING, STATES} from '../../scripts/shots/states.mjs';
import {setUp} from './support.mjs';

describe('the question and the page below it', {timeout: 180_000}, () => {
  const world = setUp();

  const measuresOf = async (state, look, language) => {
    const visitor = await visit(
      world.browser,
      STATES[state],
      `http://${THEME_HOST}:${world.demo.port}/tema/${look}/`,
      language,
    );
    const measures = [];
    // Fetched piece by piece; an idle network alone does not say that all of it is there.
    while (!(await visitor.measure(1280, 'light')).bannerHeight) await sleep(50);
    for (const width of Object.keys(WINDOWS).map(Number))
      measures.push({state, width, seen: await visitor.measure(width, 'light')});
    await visitor.leave();
    return measures;
  };

  for (const {id: look} of THEMES) {
    for (const language of ['nb', 'nn', 'en', 'se']) {
      // Designsystemet's text is the largest. R64; at 375x667 the buttons are in sight, and below one question the page's heading; at 1280 it is compact.
      it(`leaves room for each other: ${look}, ${language}`, async () => {
        for (const state of look === 'designsystemet' ? ASKING : [...PLAIN_ASKING, 'several']) {
          for (const measure of await measuresOf(state, look, language)) {
            const {seen, width} = measure;
            assert.ok(seen.buttonsEnd > 0, `${state} is shown at ${width} px`);
            assert.deepEqual(faultsOf(measure), [], `${state} at ${width} px`);
          }
        }
      });
    }
  }

  it('a question that is too high is seen', async () => {
    const [, phone, screen] = await measuresOf('several', 'designsystemet', 'en');
    assert.match(faultsOf({...phone, state: 'one'}).join(), /heading starts at/);
    assert.match(faultsOf({...screen, state: 'one'}).join(), /260 wanted/);
  });
});
