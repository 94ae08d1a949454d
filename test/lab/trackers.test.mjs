// Real trackers, from npm, each on a host of its own, on a page that nobody has edited and on one that is parked.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {delivered} from './measure.mjs';
import {labPage, STRICT, TRACKERS, trackerHosts} from './pages.mjs';
import {startLab} from './server.mjs';
import {runState, STATES} from './states.mjs';
import {launch, newVisitor} from './visitor.mjs';

// `kommune.no` is a public suffix.
const HOSTS = ['www.eksempel.kommune.no', 'minside.tjenester.eksempel.kommune.no'];
/** One host is enough for what does not depend on it. */
const ON_BOTH = /R37/;

const world = {};
before(async () => {
  world.lab = await startLab(trackerHosts);
  const {port, pages} = world.lab;
  const serve = (path, body) => pages.set(path, () => ({type: 'text/html', body}));
  for (const form of ['unedited', 'parked']) {
    serve(`/${form}`, labPage(form, port));
    // The parser comes to the body when the answer has long been in force.
    serve(`/${form}/slow`, labPage(form, port).replace('<main>', '<script src="/slow.js"></script><main>'));
    serve(`/${form}/missing`, labPage(form, port, '/personvern/not-here.js'));
  }
  pages.set('/slow.js', () => new Promise((resolve) => setTimeout(resolve, 400, {type: 'text/javascript', body: ''})));
  serve('/unguarded', labPage('unedited', port).replace(STRICT, ''));
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
    const silent = TRACKERS.filter(
      ({host, isDelivered}) => !world.lab.requests.some((request) => request.host === host && isDelivered(request)),
    );
    assert.deepEqual(
      silent.map(({id}) => id),
      [],
    );
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
          const looks = await runState(state, {browser, lab, address, parked: form === 'parked'});
          const faults = looks.flatMap(({state: name, faults: found}) => found.map(({text}) => `${name}: ${text}`));
          assert.deepEqual(faults, []);
        });
    });
