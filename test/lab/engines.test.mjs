// The same trackers in the other engines. What is parked must hold in every browser. On an unedited page Firefox and
// WebKit do not heed the empty `<meta>`, and fetch ahead what they see in the markup; none of it may run.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {firefox, webkit} from '../../scripts/browser.mjs';
import {isAsked, quiet} from '../e2e/support.mjs';
import {launchFirefox} from './firefox.mjs';
import {delivered, silent} from './measure.mjs';
import {servePages, TRACKERS, trackerHosts} from './pages.mjs';
import {startLab} from './server.mjs';
import {ALL, faultsIn, STATES} from './states.mjs';
import {launchWebKit} from './webkit.mjs';

// `kommune.no` is a public suffix.
const HOST = 'www.eksempel.kommune.no';

const wanted = () => (process.env.WEBKIT ? webkit() : {missing: 'visited where it is asked for, with WEBKIT=1'});

const ENGINES = [
  {name: 'Firefox', ...firefox(), launch: launchFirefox, states: STATES.filter(({devTools}) => !devTools)},
  // WebDriver runs nothing before the page's own code. On a loaded machine this one has been seen to hang.
  {name: 'WebKit', ...wanted(), launch: launchWebKit, states: STATES.filter((each) => !each.devTools && !each.signals)},
];

/** The end of a line that tells of a file fetched ahead: what stands in the markup, by its address. */
const AHEAD = TRACKERS.flatMap(({id, tags}) =>
  tags('')
    .map(({attributes: {src, href}}) => src ?? href)
    .filter(Boolean)
    .map((path) => `: leak: ${id}: GET ${path}`),
);
const isAhead = (line) => AHEAD.some((end) => line.endsWith(end));

for (const {name, missing, launch, states} of ENGINES)
  describe(`in ${name}`, () => {
    const test = (title, run) => it(title, {skip: missing && `${name} is ${missing}`}, run);
    const world = {};
    before(async () => {
      if (missing) return;
      world.lab = await startLab(trackerHosts);
      servePages(world.lab);
      world.engine = await launch(world.lab, [HOST]);
    });
    after(async () => {
      await world.engine?.close();
      await world.lab?.close();
    });
    const at = (path) => `http://${HOST}:${world.lab.port}/${path}`;
    const faults = (state, form) => {
      const {lab, engine} = world;
      return faultsIn(state, {arrive: engine.arrive, lab, address: at(form), parked: form === 'parked'});
    };

    test('every tracker measures without a guard, and the laboratory sees what is stored', async () => {
      const {page, stored, leave} = await world.engine.arrive({});
      await page.goto(at('unguarded'));
      await delivered(world.lab.requests, ALL);
      await quiet(page);
      assert.deepEqual(silent(world.lab.requests), []);
      const kinds = new Set((await stored()).map((entry) => entry.split(' ')[0]));
      assert.deepEqual([...kinds], ['cookie', 'indexedDB', 'localStorage', 'sessionStorage']);
      await leave();
    });

    test('R01 nothing is fetched ahead from an unedited page with the policy in the header', async () => {
      const {page, stored, leave} = await world.engine.arrive({});
      world.lab.clear();
      await page.goto(at('headed'));
      await quiet(page);
      assert.deepEqual(
        world.lab.requests.map(({host, path}) => host + path),
        [],
      );
      assert.deepEqual(await stored(), []);
      assert.equal(await isAsked(page), true);
      await leave();
    });

    for (const state of states)
      test(`on a parked page a visitor ${state.title}`, async () => {
        assert.deepEqual(await faults(state, 'parked'), []);
      });

    // Some of the purposes: the parked page has shown that.
    for (const state of states.filter(({title}) => !title.includes('gets that alone')))
      test(`on an unedited page a visitor ${state.title}, but for files fetched ahead that never run`, async () => {
        assert.deepEqual(
          (await faults(state, 'unedited')).filter((line) => !isAhead(line)),
          [],
        );
      });
  });
