// The question stands in its place when the page is first painted: measured with the browser's own layout-shift records,
// on a slow line and a cold cache, wherever the declaration is. No page waits long for it. And of a long list little is
// drawn.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, afterEach, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {headSnippet, parseDeclaration, renderBanner} from '../../dist/server.js';
import {browser as options} from '../../scripts/browser.mjs';
import {comeOnSlowLine} from './slow-line.mjs';
import {bannerText, click, dist, quiet, seen, TODAY} from './support.mjs';

const items = (count) =>
  Array.from({length: count}, (_, i) => ({
    name: `c${i}`,
    kind: 'cookie',
    lifetime: 'P1Y',
    purpose: 'Et nummer som kjenner igjen nettleseren din.',
  }));
const declaration = (count = 1) =>
  JSON.stringify({
    controller: {name: 'Eksempel kommune', contact: 'post@example.no', privacyStatement: '/personvern'},
    updated: '2026-11-24',
    services: [{id: 'matomo', name: 'Matomo', purpose: 'statistics', vendor: 'Teller AS', items: items(count)}],
  });

/** The lines that the server entry offers, for a declaration in the page or at an address of its own. */
const html = (json, {url, drawn} = {}) => {
  const read = parseDeclaration(JSON.parse(json));
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>
<meta name="viewport" content="width=device-width">
${headSnippet(read, {base: '/', declarationUrl: url})}
<link rel="stylesheet" href="/page.css"></head>
<body>${drawn ? renderBanner(read) : ''}<main><h1>Bygg og bolig</h1>
${'<p>Vi svarer på det du lurer på om byggesaker.</p>'.repeat(40)}</main></body></html>`;
};

const PAGES = {
  '/': html(declaration()),
  '/long': html(declaration(1000)),
  '/url': html(declaration(), {url: '/declaration.json'}),
  // There after the elements, and within the second that a page waits.
  '/slow-url': html(declaration(), {url: '/declaration.json?wait=1100'}),
  '/slower-url': html(declaration(), {url: '/declaration.json?wait=2500'}),
  '/drawn': html(declaration(), {drawn: true}),
  '/drawn-url': html(declaration(), {url: '/declaration.json?wait=1100', drawn: true}),
};

describe('R19 the question', () => {
  let server, browser, origin, hangs, isKept;
  const asked = [];

  before(async () => {
    server = createServer(async (request, response) => {
      const {pathname: path, searchParams} = new URL(request.url, 'http://x');
      asked.push(path);
      // As servers send them: on a slow line it decides.
      const send = (type, content) =>
        response
          .writeHead(200, {
            'content-type': type,
            'cache-control': isKept?.test(path) ? 'max-age=60' : 'no-store',
            'content-encoding': 'br',
          })
          .end(brotliCompressSync(content));
      if (PAGES[path]) return send('text/html', PAGES[path]);
      if (path === '/page.css') return send('text/css', 'body {margin: 0; font-family: sans-serif}');
      await sleep(Number(searchParams.get('wait')));
      if (path === '/declaration.json') return send('application/json', declaration());
      if (hangs?.test(path)) return undefined;
      if (path.endsWith('.js')) return send('text/javascript', dist(path.slice(1)));
      return response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch(options());
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  afterEach(() => {
    hangs = isKept = undefined;
  });

  /** Comes to a page on a slow line, perhaps with an answer from before. */
  const come = (width, path, answer) => {
    asked.length = 0;
    const place = () => document.querySelector('main')?.getBoundingClientRect().top;
    return comeOnSlowLine(browser, {width, url: origin + path, answer, place});
  };
  const measure = (page) =>
    page.evaluate(() => ({
      shift: window.shifts.reduce((sum, value) => sum + value, 0),
      paint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
      gate: Math.round(
        performance.getEntriesByType('resource').find(({name}) => /personvern\.js/.test(name)).responseEnd,
      ),
      tops: window.tops,
    }));

  /** Wherever the page was while it could be seen, it stays, below the question. */
  const stands = (tops) => {
    assert.equal(tops.length, 1, `the page was seen at ${tops.join(', then ')}`);
    assert.ok(tops[0] > 100, 'the question is above the page');
  };

  for (const [path, what, widths] of [
    ['/', 'asked with the declaration in the page', [320, 375, 1280]],
    ['/url', 'asked with the declaration at an address', [320, 375, 1280]],
    ['/slow-url', 'asked with a declaration that is slower than the elements', [375]],
    ['/drawn', 'drawn by the server', [320, 375, 1280]],
    ['/drawn-url', 'drawn by the server, with a slow declaration', [375]],
  ])
    for (const width of widths)
      it(`${what} moves nothing at ${width} px, on a slow line with a cold cache`, async () => {
        const page = await come(width, path);
        await page.waitForFunction(() => customElements.get('personvern-banner'), {timeout: 15_000});
        await seen(page, 'personvern-banner >>> section', {timeout: 15_000});
        await quiet(page);
        const {gate, paint, shift, tops} = await measure(page);
        console.log(`${path} ${width} px: shift ${shift}, gate ${gate} ms, first contentful paint ${paint} ms`);
        stands(tops);
        assert.equal(shift, 0);
        // The declaration is fetched once, although it is asked for twice.
        assert.equal(asked.filter((each) => each === '/declaration.json').length, Number(/url/.test(path)));
        await page.browserContext().close();
      });

  const OLD = ['t:2025-06-01~no:statistics', 'has grown too old', /dager siden/];
  const OTHER = [`t:${TODAY}~yes:statistics.old`, 'was about something else', /nytt|endret/i];
  for (const [path, where, [answer, why, text], widths] of [
    ['/', 'in the page', OLD, [320, 1280]],
    ['/url', 'at an address', OTHER, [320, 1280]],
    ['/drawn', 'in the page, and another question drawn by the server', OLD, [375]],
  ])
    for (const width of widths)
      it(`asked again, when the answer ${why}, moves nothing at ${width} px: the declaration is ${where}`, async () => {
        const page = await come(width, path, answer);
        await seen(page, 'personvern-banner >>> .notice', {timeout: 15_000});
        await quiet(page);
        const {gate, paint, shift, tops} = await measure(page);
        console.log(`${path} ${width} px: shift ${shift}, gate ${gate} ms, first contentful paint ${paint} ms`);
        assert.match(await bannerText(page), text);
        stands(tops);
        assert.equal(shift, 0);
        await page.browserContext().close();
      });

  it('R38 what came of a withdrawal stands in its place when the page has been loaded anew for it', async () => {
    isKept = /\.js$/;
    const page = await come(375, '/', `t:${TODAY}~no:statistics`);
    // Who takes something back has had the banner, and the browser has its files.
    await page.evaluate(() => window.personvern.show());
    await seen(page, 'personvern-banner >>> [data-role=close]', {timeout: 15_000});
    await quiet(page);
    // What the opener leaves there before it reloads.
    await page.evaluate(() => {
      history.replaceState({personvern: {withdrawn: ['statistics'], removed: 2, remaining: [], back: ''}}, '');
      window.isOld = true;
      location.reload();
    });
    await page.waitForFunction(() => !window.isOld);
    await seen(page, 'personvern-banner >>> [data-role=close]', {timeout: 15_000});
    await quiet(page);
    assert.match(await bannerText(page), /2 informasjonskapsler er slettet/);
    stands((await measure(page)).tops);
    await page.browserContext().close();
  });

  it('drawn by the server is painted before the elements have come', async () => {
    hangs = /elements/;
    const page = await come(375, '/drawn');
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    const {gate, paint, tops} = await measure(page);
    assert.ok(paint - gate < 400, `painted ${paint - gate} ms after the gate`);
    stands(tops);
    await page.browserContext().close();
  });

  for (const [why, path, pattern] of [
    ['elements that never come', '/', /elements/],
    ['a declaration that takes longer', '/slower-url', undefined],
  ])
    it(`is waited for a second and no more: ${why}`, async () => {
      hangs = pattern;
      const page = await come(375, path);
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
      const {gate, paint} = await measure(page);
      console.log(`${why}: painted ${paint - gate} ms after the gate had come`);
      assert.ok(paint - gate > 700 && paint - gate < 1600, `painted ${paint - gate} ms after the gate`);
      await page.browserContext().close();
    });

  for (const [path, most] of [
    ['/', 150],
    ['/url', 150],
    ['/drawn', 150],
    // Whether something new is to be asked is not known yet; hardly ever is it.
    ['/slower-url', 550],
  ])
    it(`R41 who has answered waits for none of it (${path})`, async () => {
      const page = await come(375, path, `t:${TODAY}~no:statistics`);
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
      const {gate, paint, tops} = await measure(page);
      console.log(`${path}, answered: painted ${paint - gate} ms after the gate had come`);
      assert.ok(paint - gate < most, `painted ${paint - gate} ms after the gate`);
      assert.equal(tops.length, 1);
      await quiet(page);
      assert.ok(!asked.some((each) => /elements|languages/.test(each)), asked.join());
      await page.browserContext().close();
    });

  it('draws only the beginning of a list of 1,000 items', async () => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({width: 375, height: 800});
    await page.goto(`${origin}/long`);
    const details = await seen(page, 'personvern-banner >>> [data-role=details]');
    const before = await page.evaluate(
      () => document.querySelector('personvern-banner').shadowRoot.querySelectorAll('*').length,
    );
    assert.ok(before <= 60, `${before} elements before anybody has asked`);
    await click(details);
    const list = await seen(page, 'personvern-banner >>> personvern-declaration');
    await seen(list, '>>> dl');
    const drawn = await list.evaluate(({shadowRoot}) => shadowRoot.querySelectorAll('*').length);
    assert.ok(drawn <= 300, `${drawn} elements`);
    await page.browserContext().close();
  });
});
