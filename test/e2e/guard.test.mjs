// The guard on pages that nobody has edited: what their own code and their trackers may store, send and run.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, beforeEach, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {browser as options} from '../../scripts/browser.mjs';
import {cookieNames, dist, isAsked, newVisitor, press, quiet, reopen, seen, statusText, visit} from './support.mjs';

const DECLARATION = {
  controller: {name: 'Eksempel kommune', contact: 'post@eksempel.no', privacyStatement: '/personvern'},
  updated: '2026-11-24',
  services: [
    {
      id: 'login',
      name: 'Innlogging',
      purpose: 'necessary',
      vendor: 'Eksempel kommune',
      reason: 'Du logger inn.',
      items: [{name: 'session', kind: 'cookie', lifetime: 'session', purpose: 'Holder deg innlogget.'}],
    },
    {
      id: 'teller',
      name: 'Teller',
      purpose: 'statistics',
      vendor: 'Teller AS',
      hosts: ['tracker.localhost'],
      items: ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'].map((kind) => ({
        name: '_t*',
        kind,
        lifetime: kind === 'sessionStorage' ? 'session' : 'P1Y',
        purpose: 'Kjenner igjen nettleseren.',
      })),
    },
  ],
};

/** What a tracker does: it stores in every way there is, and sends what it has stored. */
const TRACKER = `
  document.cookie = '_t=1; path=/; max-age=9999';
  localStorage.setItem('_t', '1');
  Storage.prototype.setItem.call(localStorage, '_t_called', '1');
  sessionStorage.setItem('_t', '1');
  indexedDB.open('_t', 1);
  caches.open('_t').catch(() => undefined);
  cookieStore.set('_t_store', '1');
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentWindow.localStorage.setItem('_t_frame', '1');
  frame.contentDocument.cookie = '_t_frame=1; path=/';
  window.read = [document.cookie.includes('_t=1'), localStorage.getItem('_t'), localStorage.getItem('_t_called'), sessionStorage.getItem('_t')];
  window.runs = (window.runs || 0) + 1;
  fetch('//' + TRACKER_HOST + '/collect', {method: 'POST', mode: 'no-cors', body: document.cookie});
  new Image().src = '//' + TRACKER_HOST + '/pixel';
  addEventListener('pagehide', () => navigator.sendBeacon('//' + TRACKER_HOST + '/bye'));`;

const BARRIER = '<meta http-equiv="Content-Security-Policy" content="">';
const inline = `<script type="application/json" id="personvern-declaration">${JSON.stringify(DECLARATION)}</script>`;
const gate = (guard) =>
  guard === 'strict'
    ? '<script src="/personvern/personvern-strict.js"></script>'
    : `<script src="/personvern/personvern.js" data-guard="${guard}"></script>`;
/** What shuts the network where the gate has not run, as docs/guard.md has it. */
const FALLBACK = readFileSync(new URL('../../docs/guard.md', import.meta.url), 'utf8').match(
  /^<script>\(window\.personvern.*<\/script>$/m,
)[0];
const FOOTER = '<footer><a href="#personvern">Endre</a></footer>';

const world = {missing: 'nothing', instead: 'nothing', policy: ''};

function startServer() {
  const log = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://x');
    const isTracker = request.headers.host.startsWith('tracker.');
    if (isTracker) log.push(pathname);
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    if (isTracker)
      return response.end(pathname.endsWith('.js') ? TRACKER.replaceAll('TRACKER_HOST', `'${world.tracker}'`) : '');
    if (pathname.startsWith('/personvern/')) {
      try {
        if (pathname.endsWith(world.missing)) throw new Error('missing');
        if (pathname.endsWith(world.instead)) return response.end('<!doctype html><p>Page');
        return response.end(dist(pathname.slice('/personvern/'.length)));
      } catch {
        response.statusCode = 404;
        return response.end();
      }
    }
    if (pathname === '/declaration.json') return response.end(JSON.stringify(DECLARATION));
    if (pathname === '/seen') return response.end(request.headers.cookie ?? '');
    if (world.policy) response.setHeader('content-security-policy', world.policy);
    if (pathname === '/set') response.setHeader('set-cookie', ['_t_server=1; path=/', 'session=1; path=/']);
    return response.end(world.html);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({server, log, port: server.address().port}));
  });
}

const stored = (page) =>
  page.evaluate(async () => {
    // From a window that nobody has guarded: a document of its own, from the server.
    const frame = document.createElement('iframe');
    frame.src = '/personvern/declaration.schema.json';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const {localStorage, sessionStorage} = frame.contentWindow;
    const found = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    frame.remove();
    const databases = (await indexedDB.databases()).map(({name}) => name);
    return [...found, ...databases, ...(await caches.keys())].filter((name) => name !== 'personvern').sort();
  });

const EVERYTHING = ['_t', '_t', '_t', '_t', '_t_called', '_t_frame'];

before(async () => {
  Object.assign(world, await startServer());
  world.tracker = `tracker.localhost:${world.port}`;
  world.site = `http://www.kommune.localhost:${world.port}/`;
  world.browser = await puppeteer.launch(options());
});
after(async () => {
  await world.browser?.close();
  world.server?.closeAllConnections();
  world.server?.close();
});

let visitor;
let page;
beforeEach(async () => {
  await visitor?.leave();
  world.policy = '';
  world.log.length = 0;
  visitor = await newVisitor(world);
  ({page} = visitor);
});

const html = (guard, body, head = '') =>
  `<!doctype html><html lang="nb"><head><title>Side</title>${inline}${gate(guard)}${head}</head><body><h1>Side</h1>${body}${FOOTER}</body></html>`;
const trackerTag = () => `<script src="//${world.tracker}/t.js"></script>`;

describe('the storage guard, as it comes', () => {
  it('R01 refuses what is declared optional, in every way of storing, and lets the tracker read what it wrote', async () => {
    world.html = html('declared', trackerTag());
    await visit(page, world.site);
    assert.deepEqual(await page.evaluate(() => window.read), [true, '1', '1', '1']);
    assert.deepEqual(await cookieNames(visitor), []);
    assert.deepEqual(await stored(page), []);
    assert.deepEqual(visitor.errors, []);
  });

  it('R32 writes it after a yes, on the same page', async () => {
    world.html = html('declared', trackerTag());
    await visit(page, world.site);
    await press(page, 'accept');
    assert.deepEqual(await cookieNames(visitor), ['_t', '_t_frame', '_t_store', 'personvern']);
    const {length} = EVERYTHING.filter((name) => name.startsWith('_t'));
    assert.ok((await stored(page)).length >= length - 2, 'all but the database and the cache, which are no copies');
    assert.equal(await page.evaluate(() => window.runs), 1);
  });

  it('R37 leaves nothing after a withdrawal, and stores nothing more on the way out', async () => {
    world.html = html('declared', trackerTag());
    await visit(page, world.site);
    await press(page, 'accept');
    await page.reload();
    await quiet(page);
    assert.deepEqual(await stored(page), EVERYTHING);
    await reopen(page);
    await press(page, 'withdraw');
    await quiet(page);
    assert.deepEqual(await cookieNames(visitor), ['personvern']);
    assert.deepEqual(await stored(page), ['_t'], 'the database that is still in use goes with the page');
    await page.reload();
    await quiet(page);
    assert.deepEqual(await stored(page), []);
    await page.evaluate(() => {
      document.cookie = '_t=2; path=/';
      localStorage.setItem('_t', '2');
    });
    assert.deepEqual(await cookieNames(visitor), ['personvern']);
    assert.deepEqual(await stored(page), []);
  });

  it('never touches what is necessary or undeclared, and tells of the latter once', async () => {
    world.html = html(
      'declared',
      `<script>
        addEventListener('personvern-undeclared', ({kind, name, service}) => (window.told ||= []).push([kind, name, service].join()));
        document.cookie = 'session=1; path=/'; document.cookie = 'own=1; path=/'; document.cookie = 'own=2; path=/';
        localStorage.own = 'x'; localStorage.setItem('own', 'y');
      </script>`,
    );
    await visit(page, world.site);
    assert.deepEqual(await cookieNames(visitor), ['own', 'session']);
    assert.equal(await page.evaluate(() => localStorage.own + localStorage.length + localStorage.key(0)), 'y1own');
    assert.deepEqual(await page.evaluate(() => window.told), ['cookie,own,', 'localStorage,own,']);
  });

  it('leaves frames of other sites, and events about storage, as they are', async () => {
    world.html = html(
      'declared',
      `<iframe id="other" src="//${world.tracker}/f"></iframe><script>
        addEventListener('storage', ({storageArea}) => (window.same = storageArea === localStorage));
        dispatchEvent(new StorageEvent('storage', {key: 'x', storageArea: localStorage}));
        const {contentWindow, contentDocument} = document.getElementById('other');
        contentWindow.postMessage('hello', '*');
        onload = () => (window.posted = [typeof document.getElementById('other').contentWindow.postMessage, document.getElementById('other').contentDocument]);
      </script>`,
    );
    await visit(page, world.site);
    assert.deepEqual(await page.evaluate(() => window.posted), ['function', null]);
    assert.equal(await page.evaluate(() => window.same), true);
    assert.deepEqual(visitor.errors, []);
  });

  it('R58 holds what is written while the declaration is on its way, and lets go of what is no optional storage', async () => {
    world.html = `<!doctype html><html lang="nb"><head><title>Side</title>
      <script src="/personvern/personvern.js" data-declaration="/declaration.json"></script>
      <script>document.cookie = '_t=1; path=/'; document.cookie = 'session=1; path=/';
        const request = new XMLHttpRequest(); request.open('GET', '/seen', false); request.send();
        window.early = request.responseText;</script></head><body><h1>Side</h1>${FOOTER}</body></html>`;
    await visit(page, world.site);
    assert.equal(await page.evaluate(() => window.early), '');
    assert.deepEqual(await cookieNames(visitor), ['session']);
  });

  it('removes what a response of the site itself sets', async () => {
    world.html = html('declared', '');
    await visit(page, world.site);
    await page.evaluate(() => fetch('/set'));
    await page.waitForFunction(() => !document.cookie.includes('_t_server'));
    assert.deepEqual(await cookieNames(visitor), ['session']);
  });

  it('off installs nothing; report tells and refuses nothing', async () => {
    world.html = html('off', trackerTag());
    await visit(page, world.site);
    assert.ok((await cookieNames(visitor)).includes('_t'));
    assert.match(
      await page.evaluate(() => String(Object.getOwnPropertyDescriptor(window, 'localStorage').get)),
      /native code/,
    );
    world.html = html(
      'report',
      '<script>addEventListener("personvern-undeclared", (event) => { window.told = event.service + event.name; })</script>' +
        trackerTag() +
        '<script>document.cookie = "own=1"</script>',
    );
    await visit(page, world.site);
    assert.ok((await stored(page)).includes('_t'));
    assert.equal(await page.evaluate(() => window.told), 'undefinedown');
  });
});

describe('the strict guard', () => {
  const strict = (body, head = '') => html('strict', body, BARRIER + head);

  it('R01 R02 lets nothing out and nothing in on an unedited page', async () => {
    world.html = strict(
      `${trackerTag()}<img src="//${world.tracker}/a.png" alt=""><iframe src="//${world.tracker}/f" title="F"></iframe>` +
        `<script>document.cookie = 'own=1; path=/'; fetch('//${world.tracker}/f').catch(() => undefined);
         navigator.sendBeacon('//${world.tracker}/b'); const s = document.createElement('script'); s.src = '//${world.tracker}/d.js'; document.head.append(s);</script>`,
      `<link rel="stylesheet" href="//${world.tracker}/s.css">`,
    );
    await visit(page, world.site);
    assert.equal(await isAsked(page), true);
    assert.deepEqual(world.log, []);
    assert.deepEqual(await cookieNames(visitor), []);
  });

  it('R32 works as built after a yes: the page is loaded anew, since something was held back', async () => {
    world.html = strict(trackerTag());
    await visit(page, world.site);
    await press(page, 'accept');
    await page.waitForFunction(() => window.runs === 1);
    await quiet(page);
    assert.deepEqual(world.log.slice().sort(), ['/collect', '/pixel', '/t.js']);
    assert.ok((await cookieNames(visitor)).includes('_t'));
  });

  it('R65 says after that reload that the yes is saved, and leaves the visitor at the main heading', async () => {
    world.html = html('strict', `<main>${trackerTag()}</main>`, BARRIER);
    await visit(page, world.site);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.runs === 1);
    await page.waitForFunction(() => document.activeElement?.localName === 'h1');
    await page.waitForFunction(() =>
      document.querySelector('personvern-banner')?.shadowRoot?.querySelector('[role=status]')?.textContent.trim(),
    );
    assert.equal(await statusText(page), 'Svaret ditt er lagret. Du kan endre det nederst på siden.');
    assert.equal(await isAsked(page), false);
    await page.reload();
    await quiet(page);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body', 'once');
  });

  it('R65 after a yes from the footer, focus is on the link that was followed', async () => {
    world.html = html('strict', `<main>${trackerTag()}</main>`, BARRIER);
    await visit(page, world.site);
    await press(page, 'reject');
    await page.focus('footer a');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('personvern-banner').state === 'open');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.runs === 1);
    await page.waitForFunction(() => document.activeElement?.matches('footer a'));
  });

  it('R65 after a yes at an embed, focus is in the frame that was asked for', async () => {
    const video = (n) =>
      `<personvern-embed service="teller" src="http://${world.tracker}/film${n}" name="Film ${n}"></personvern-embed>`;
    world.html = html('strict', `<main>${video(1)}${video(2)}</main>`, BARRIER);
    await visit(page, world.site);
    const [, second] = await page.$$('personvern-embed');
    await (await seen(second, '>>> [data-role=show]')).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const {activeElement} = document;
      return (
        activeElement?.getAttribute('name') === 'Film 2' && activeElement.shadowRoot.activeElement?.title === 'Film 2'
      );
    });
    assert.match(await statusText(page), /^Svaret ditt er lagret/);
  });

  it('does not load anew while a form is being filled in; the yes counts from the next page', async () => {
    world.html = strict(`${trackerTag()}<form><label>Navn <input id="name"></label></form>`);
    await visit(page, world.site);
    await page.type('#name', 'Kari');
    await press(page, 'accept');
    await quiet(page);
    assert.equal(await page.$eval('#name', ({value}) => value), 'Kari');
    assert.deepEqual(world.log, []);
    const said = await page.$eval(
      'personvern-banner',
      ({shadowRoot}) => shadowRoot.querySelector('section')?.innerText,
    );
    assert.match(said, /Det gjelder fra neste side/);
    await page.reload();
    await page.waitForFunction(() => window.runs === 1);
  });

  it('does not load anew where nothing was held back', async () => {
    world.html = strict('');
    await visit(page, world.site);
    await page.evaluate(() => (window.same = true));
    await press(page, 'accept');
    await quiet(page);
    assert.equal(await page.evaluate(() => window.same), true);
  });

  it('R36 stops a running tracker at once, also its last word as the page closes', async () => {
    world.html = strict(trackerTag());
    await visit(page, world.site);
    await press(page, 'accept');
    await page.waitForFunction(() => window.runs === 1);
    await quiet(page);
    await reopen(page);
    world.log.length = 0;
    await press(page, 'withdraw');
    await page.evaluate((host) => fetch(`//${host}/late`, {mode: 'no-cors'}).catch(() => undefined), world.tracker);
    await visit(page, `${world.site}next`);
    assert.deepEqual(world.log, []);
    assert.deepEqual(await cookieNames(visitor), ['personvern']);
  });

  it('works beside a strict policy of the site itself, with its nonce and Trusted Types', async () => {
    world.policy =
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self'; " +
      "require-trusted-types-for 'script'";
    const policies = (html) => html.replaceAll('<script src', '<script nonce="abc" src');
    world.html = policies(strict(trackerTag()));
    await visit(page, world.site);
    assert.equal(await isAsked(page), true);
    assert.deepEqual(world.log, []);
    const [first] = visitor.errors.filter((text) => !text.includes(world.tracker));
    assert.equal(first, undefined);
    await press(page, 'accept');
    await page.waitForFunction(() => window.runs === 1);
    assert.ok(world.log.includes('/t.js'));
  });

  it('R58 shuts the network when its own file does not arrive', async () => {
    world.missing = 'personvern-strict.js';
    world.html = html('strict', trackerTag(), FALLBACK + BARRIER);
    await visit(page, world.site);
    world.missing = 'nothing';
    assert.deepEqual(world.log, []);
  });

  it('R58 is not had from the other file: nothing is asked, the network is shut, and the console says why', async () => {
    world.html = html('strict', trackerTag(), FALLBACK + BARRIER).replace(
      'personvern-strict.js"',
      'personvern.js" data-guard="strict"',
    );
    await visit(page, world.site);
    assert.deepEqual(world.log, []);
    assert.equal(await isAsked(page), false);
    assert.ok(visitor.errors.some((text) => text.includes('use personvern-strict.js')));
  });

  it('R58 shuts the network when there is no declaration in the page', async () => {
    world.html = `<!doctype html><html lang="nb"><head>${gate('strict')}${BARRIER}</head><body>${trackerTag()}</body></html>`;
    await visit(page, world.site);
    assert.deepEqual(world.log, []);
    assert.ok(visitor.errors.some((text) => text.includes('needs the declaration in the page')));
  });

  it('R01 sees keys that are written as properties, and storage events go on as before', async () => {
    world.html = strict(
      `<script>
        localStorage._t_property = '1';
        Object.defineProperty(localStorage, '_t_defined', {value: '1'});
        sessionStorage['_t'] = '1';
        window.read = [localStorage._t_property, localStorage._t_defined, sessionStorage._t, localStorage.nothing];
        addEventListener('storage', ({storageArea}) => (window.same = storageArea === localStorage));
        dispatchEvent(new StorageEvent('storage', {key: 'x', storageArea: localStorage}));
      </script>`,
    );
    await visit(page, world.site);
    assert.deepEqual(await page.evaluate(() => window.read.map(String)), ['1', '1', '1', 'undefined']);
    assert.equal(await page.evaluate(() => window.same), true);
    assert.deepEqual(await stored(page), []);
  });

  it('R58 shuts the network when its own file is a page, as where a server answers anything', async () => {
    world.instead = 'personvern-strict.js';
    world.html = html('strict', trackerTag(), FALLBACK + BARRIER);
    await visit(page, world.site);
    world.instead = 'nothing';
    assert.deepEqual(world.log, []);
  });

  it('enters fresh frames however they come, also before anybody asks for their window', async () => {
    world.html = strict(
      `<div id="box"></div><script>
        const box = document.getElementById('box');
        box.innerHTML = '<iframe></iframe>';
        frames[0].localStorage.setItem('_t_inner', '1');
        box.insertAdjacentHTML('beforeend', '<iframe></iframe>');
        frames[1].document.cookie = '_t_adjacent=1; path=/';
        const third = document.createElement('iframe');
        third.srcdoc = '<script>localStorage.setItem("_t_srcdoc", "1"); document.cookie = "_t_srcdoc=1; path=/"; parent.srcdocRan = true;<' + '/script>';
        box.append(third);
      </script><iframe srcdoc="<script>localStorage._t_parsed = 1; parent.parsedRan = true</script>"></iframe>`,
    );
    await visit(page, world.site);
    await page.waitForFunction(() => window.srcdocRan && window.parsedRan);
    assert.deepEqual(await stored(page), []);
    assert.deepEqual(await cookieNames(visitor), []);
  });
});
