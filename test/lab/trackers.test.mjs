// Real trackers, from npm, each on a host of its own, on a page that nobody has edited and on one that is parked.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {delivered, silent} from './measure.mjs';
import {servePages, trackerHosts} from './pages.mjs';
import {startLab} from './server.mjs';
import {faultsIn, STATES} from './states.mjs';
import {launch, newVisitor} from './visitor.mjs';

// `kommune.no` is a public suffix.
const HOSTS = ['www.eksempel.kommune.no', 'minside.tjenester.eksempel.kommune.no'];
/** One host is enough for what does not depend on it. */
const ON_BOTH = /R37/;

const world = {};
before(async () => {
  world.lab = await startLab(trackerHosts);
  const {port} = world.lab;
  servePages(world.lab);
  world.browser = await launch(HOSTS.map((host) => `http://${host}:${port}`));
});
after(async () => {
  await world.browser?.close();
  await world.lab?.close();
});

describe('without a guard', () => {
  it('every tracker measures: the laboratory would see what leaks', async () => {
    const {page, leave} = await newVisitor(world.browser);
    await page.goto(`http://${HOSTS[0]}:${world.lab.port}/unguarded`);
    await delivered(world.lab.requests, ['statistics', 'marketing', 'content']);
    assert.deepEqual(silent(world.lab.requests), []);
    await leave();
  });
});

for (const form of ['unedited', 'parked'])
  for (const host of HOSTS)
    describe(`on a page that is ${form}, at ${host}, a visitor`, () => {
      for (const state of STATES.filter(({title}) => host === HOSTS[0] || ON_BOTH.test(title)))
        it(state.title, async () => {
          const {lab, browser} = world;
          const address = `http://${host}:${lab.port}/${form}`;
          const arrive = (settings) => newVisitor(browser, settings);
          assert.deepEqual(await faultsIn(state, {arrive, lab, address, parked: form === 'parked'}), []);
        });
    });
