// Pages that go through the middleware, in a real browser: what the header holds back, and what happens without gate.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {headSnippet, parseDeclaration, personvernExpress} from '../../dist/server.js';
import {browser as options} from '../../scripts/browser.mjs';

const declaration = parseDeclaration({
  controller: {name: 'Eksempel kommune', contact: 'post@example.no', privacyStatement: '/personvern'},
  updated: '2026-11-24',
  services: [
    {id: 'teller', name: 'Teller', purpose: 'statistics', vendor: 'Teller AS', hosts: ['teller.localhost']},
    {id: 'hjelp', name: 'Hjelp', purpose: 'necessary', vendor: 'Oss', hosts: ['hjelp.localhost'], reason: 'Du spør.'},
  ],
});
const gate = readFileSync(new URL('../../dist/personvern.js', import.meta.url), 'utf8');

const world = {reached: []};
/** A page nobody has edited, with a declared tracker, an undeclared one, and something necessary. */
const page = (port, head = '') => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>x</title>${head}
<script src="http://teller.localhost:${port}/t.js"></script>
<script>new Image().src = 'http://ukjent.localhost:${port}/p.gif';
window.own = true; fetch('http://hjelp.localhost:${port}/h.js', {mode: 'no-cors'});</script></head><body><p>Hei</p></body></html>`;

/** Query of a page → how it is made. */
const PAGES = {
  strict: () => ({settings: {guard: 'strict', park: false}}),
  csp: () => ({
    settings: {guard: 'strict', park: false},
    policy: "script-src 'nonce-abc' http://teller.localhost:*; img-src 'none'",
  }),
  parked: () => ({settings: {}}),
  inline: () => ({settings: {inline: gate}}),
  workers: () => ({settings: {guard: 'strict'}, html: '<!doctype html><html lang="nb"><title>x</title><p>Hei'}),
  // Without the header: the barrier and the fallback have to do.
  dead: () => ({head: headSnippet(declaration, {guard: 'strict', base: '/missing/', secure: false})}),
};

/** Files of the site's own that may be kept for an hour, and what they do in a worker. */
const counting = (port) => `fetch('http://teller.localhost:${port}/w', {mode: 'no-cors'}).catch(() => undefined);`;
const WORKERS = {
  '/worker.js': counting,
  '/shared.js': counting,
};

function answer(request, response) {
  const host = request.headers.host.split(':')[0];
  const url = new URL(request.url, 'http://x');
  if (host !== 'www.localhost') {
    world.reached.push(host);
    return response.writeHead(200, {'content-type': 'text/javascript'}).end(`window.ran = '${host}';`);
  }
  if (url.pathname.startsWith('/personvern/')) {
    const file = readFileSync(new URL(`../../dist/${url.pathname.slice('/personvern/'.length)}`, import.meta.url));
    return response.writeHead(200, {'content-type': 'text/javascript'}).end(file);
  }
  if (url.pathname in WORKERS)
    return personvernExpress({declaration, guard: 'strict'})(request, response, () => {
      const headers = {'content-type': 'text/javascript', 'cache-control': 'max-age=3600', etag: '"1"'};
      response.writeHead(200, headers).end(WORKERS[url.pathname](world.port));
    });
  const made = PAGES[url.pathname.slice(1)]?.();
  if (!made) return response.writeHead(404).end();
  const send = () => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (made.policy) response.setHeader('content-security-policy', made.policy);
    response.end(made.html ?? page(world.port, made.head));
  };
  return made.settings ? personvernExpress({declaration, ...made.settings})(request, response, send) : send();
}

before(async () => {
  world.server = createServer(answer);
  await new Promise((resolve) => world.server.listen(0, '127.0.0.1', resolve));
  world.port = world.server.address().port;
  world.browser = await puppeteer.launch(options());
});
after(async () => {
  await world.browser?.close();
  world.server?.closeAllConnections();
  world.server?.close();
});

/** Opens a page in a clean profile; says what it reached, and what is on it. */
async function visit(path, {cookie} = {}) {
  world.reached = [];
  const context = await world.browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    if (cookie) await context.setCookie({name: 'personvern', value: cookie, domain: 'www.localhost', path: '/'});
    await tab.goto(`http://www.localhost:${world.port}/${path}`);
    await tab.waitForNetworkIdle({idleTime: 300, concurrency: 0});
    const state = await tab.evaluate(() => ({
      own: !!window.own,
      ran: window.ran ?? '',
      asked: (document.querySelector('personvern-banner')?.getBoundingClientRect().height ?? 0) > 20,
    }));
    return {...state, reached: [...new Set(world.reached)].sort()};
  } finally {
    await context.close();
  }
}

const today = new Date().toISOString().slice(0, 10);
const yes = `t:${today}~yes:teller.${declaration.hashes.teller}~no:statistics.${declaration.hashes.statistics}`;

test('strict: from an unedited page nothing leaves but what is necessary, and the visitor is asked', async () => {
  assert.deepEqual(await visit('strict'), {own: true, ran: '', asked: true, reached: ['hjelp.localhost']});
});

test('strict: after a yes to everything there is no policy', async () => {
  const {ran, reached} = await visit('strict', {cookie: yes});
  assert.equal(ran, 'teller.localhost');
  assert.deepEqual(reached, ['hjelp.localhost', 'teller.localhost', 'ukjent.localhost']);
});

test("strict: a site's own policy holds as before, also after a yes", async () => {
  const before = await visit('csp');
  assert.deepEqual(before.reached, []);
  const later = await visit('csp', {cookie: yes});
  assert.equal(later.ran, 'teller.localhost');
  assert.deepEqual(later.reached, ['teller.localhost']);
});

test('parked on the way: the declared tracker waits, on a page nobody has edited', async () => {
  const {asked, ran, reached} = await visit('parked');
  assert.equal(asked, true);
  assert.equal(ran, '');
  assert.ok(!reached.includes('teller.localhost'));
  assert.equal((await visit('parked', {cookie: yes})).ran, 'teller.localhost');
});

test('inline: the gate in the page asks, and finds the interface', async () => {
  const {asked, reached} = await visit('inline');
  assert.equal(asked, true);
  assert.ok(!reached.includes('teller.localhost'));
});

test('strict, and the file of the gate is missing: the network stays shut', async () => {
  const {asked, own, ran, reached} = await visit('dead');
  assert.deepEqual({asked, own, ran}, {asked: false, own: true, ran: ''});
  assert.deepEqual(reached, ['hjelp.localhost']);
});

test("strict: a worker of the site's own sends nothing before an answer, and does after a yes", async () => {
  const context = await world.browser.createBrowserContext();
  const tab = await context.newPage();
  const start = async () => {
    await tab.goto(`http://www.localhost:${world.port}/workers`);
    world.reached = [];
    await tab.evaluate(() => {
      new Worker('/worker.js');
      new SharedWorker('/shared.js');
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return world.reached;
  };
  try {
    // The browser has the files from here on, and they can be kept.
    await tab.goto(`http://www.localhost:${world.port}/workers`);
    await tab.evaluate(() => Promise.all(['/worker.js', '/shared.js'].map((file) => fetch(file))));
    assert.deepEqual(await start(), []);
    await context.setCookie({name: 'personvern', value: yes, domain: 'www.localhost', path: '/'});
    assert.deepEqual(await start(), ['teller.localhost', 'teller.localhost']);
    await context.setCookie({name: 'personvern', value: '', domain: 'www.localhost', path: '/', expires: 1});
    assert.deepEqual(await start(), []);
  } finally {
    await context.close();
  }
});
