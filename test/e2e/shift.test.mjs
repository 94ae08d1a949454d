// The question stands in its place when the page is first painted, or the page is not painted over: measured with the
// browser's own layout-shift records, on a slow line and a cold cache. And of a long list little is drawn.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {browser as options} from '../../scripts/browser.mjs';
import {click, dist, quiet, seen} from './support.mjs';

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

/** The declaration in the page: the gate then knows at once that somebody has to be asked. */
const html = (count) => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>
<meta name="viewport" content="width=device-width">
<script type="application/json" id="personvern-declaration">${declaration(count)}</script>
<script src="/personvern.js"></script>
<link rel="stylesheet" href="/page.css"></head>
<body><main><h1>Bygg og bolig</h1>${'<p>Vi svarer på det du lurer på om byggesaker.</p>'.repeat(40)}</main></body></html>`;

describe('R19 the question', () => {
  let server, browser, origin;

  before(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url, 'http://x').pathname;
      const send = (type, content) =>
        response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'}).end(content);
      if (path === '/' || path === '/long') return send('text/html', html(path === '/long' ? 1000 : 1));
      if (path === '/page.css') return send('text/css', 'body {margin: 0; font-family: sans-serif}');
      if (path.endsWith('.js')) return send('text/javascript', dist(path.slice(1)));
      return response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch(options());
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const open = async (width, height = 800) => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({width, height});
    await page.evaluateOnNewDocument(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.shifts.push(value);
      }).observe({type: 'layout-shift', buffered: true});
    });
    return page;
  };

  for (const width of [320, 375, 1280]) {
    it(`moves nothing at ${width} px, on a slow line with a cold cache`, async () => {
      const page = await open(width);
      const devtools = await page.createCDPSession();
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 300,
        downloadThroughput: 50_000,
        uploadThroughput: 50_000,
      });
      await page.goto(origin);
      await seen(page, 'personvern-banner >>> section', {timeout: 15_000});
      await quiet(page);
      const {shifts, paint, top} = await page.evaluate(() => ({
        shifts: window.shifts,
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        top: document.querySelector('main').getBoundingClientRect().top,
      }));
      console.log(`${width} px: shifts ${JSON.stringify(shifts)}, first contentful paint ${Math.round(paint)} ms`);
      assert.ok(top > 100, 'the question is above the page');
      assert.equal(
        shifts.reduce((sum, value) => sum + value, 0),
        0,
      );
      await page.browserContext().close();
    });
  }

  it('draws only the beginning of a list of 1,000 items', async () => {
    const page = await open(375);
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
