// axe with every rule it has, on the pages of the demo in all their looks: the product's own text on surfaces that
// come from Designsystemet, from us, or from the site. States are those of the pictures; see scripts/shots/states.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {THEME_HOST, THEMES} from '../../demo/themes/themes.mjs';
import {COLOURS, visit} from '../../scripts/shots/camera.mjs';
import {STATES} from '../../scripts/shots/states.mjs';
import {setUp} from './support.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SEEN = [
  'one',
  'details-several',
  'new',
  'signal',
  'partly',
  'withdrawn-left-overs',
  'failed',
  'embed',
  'embed-failed',
  'information',
  'declaration',
];

/** Of the look that differs from the plain one in its colours alone. */
const DARK = ['one', 'partly', 'embed', 'declaration'];
const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

/** In the page. `rules`: those that are run; all, if left out. What is not ours counts only where no element is to blame. */
async function findings(rules) {
  /* global axe */
  const all = axe.getRules().map(({ruleId}) => ruleId);
  const run = {rules: Object.fromEntries(all.map((id) => [id, {enabled: !rules || rules.includes(id)}]))};
  const {incomplete, passes, violations} = await axe.run(document, run);
  const isOurs = ({target: [first]}) => [first].flat()[0].includes('personvern-');
  const untold = incomplete.filter(({id}) => id.startsWith('color-contrast'));
  return {
    looked: passes.filter(({nodes}) => nodes.some(isOurs)).map(({id}) => id),
    faults: [...violations, ...untold].flatMap(({id, nodes}) =>
      nodes.filter(isOurs).map(({any, html}) => `${id}: ${html.slice(0, 100)} ${any.map(({message}) => message)}`),
    ),
  };
}

/** In the page: everything in our elements that can be pressed or typed in. */
function controls() {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...within(each.shadowRoot ?? new DocumentFragment())]);
  return within(document).filter(
    (each) => each.getRootNode() !== document && each.matches('button, input, a') && each.checkVisibility(),
  );
}

describe('axe, with every rule and AAA contrast', {timeout: 300_000}, () => {
  const world = setUp();

  const come = async (state, look) => {
    const visitor = await visit(
      world.browser,
      STATES[state],
      `http://${THEME_HOST}:${world.demo.port}/tema/${look}/`,
      'nb',
    );
    await visitor.page.evaluate(AXE);
    return visitor;
  };

  for (const {id: look} of THEMES) {
    for (const state of look === 'mork' ? DARK : SEEN) {
      it(`has nothing to report: ${look}, ${state}`, async () => {
        const visitor = await come(state, look);
        for (const colours of COLOURS) {
          await visitor.measure(1280, colours);
          // All but the contrast is the same in all colours.
          const rules = colours === COLOURS[0] ? undefined : CONTRAST;
          const {faults, looked} = await visitor.page.evaluate(findings, rules);
          assert.ok(looked.includes('color-contrast-enhanced'), `${colours}: axe has looked`);
          assert.deepEqual(faults, [], colours);
        }
        await visitor.leave();
      });
    }

    it(`has nothing to report of what the mouse and the focus are on: ${look}`, async () => {
      const {leave, measure, page} = await come('details-several', look);
      for (const colours of ['light', 'dark']) {
        await measure(1280, colours);
        const all = await (await page.evaluateHandle(controls)).getProperties();
        assert.ok(all.size > 8, 'there are controls');
        for (const control of all.values()) {
          await control.asElement().focus();
          await control.asElement().hover();
          const {faults} = await page.evaluate(findings, CONTRAST);
          assert.deepEqual(faults, [], colours);
        }
      }
      await leave();
    });
  }

  it("would see Designsystemet's own colour for small texts", async () => {
    const {leave, page} = await come('one', 'designsystemet');
    await page.addStyleTag({content: ':root { --personvern-text-subtle: var(--ds-color-neutral-text-subtle) }'});
    const {faults} = await page.evaluate(findings);
    assert.match(faults.join(), /color-contrast-enhanced/);
    await leave();
  });
});
