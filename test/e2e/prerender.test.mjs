// A question that the server has drawn: in its place without any script, taken over by the element without a trace, and
// not there for those who have answered. Over HTTP, with a server that can be slow or broken.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {headSnippet, parseDeclaration, renderBanner} from '../../dist/server.js';
import {browser as options} from '../../scripts/browser.mjs';
import {bannerText, dist, quiet, seen, TODAY} from './support.mjs';

const item = {name: '_pk_id*', kind: 'cookie', lifetime: 'P13M', purpose: 'Et nummer.'};
const service = {id: 'matomo', name: 'Matomo', purpose: 'statistics', vendor: 'Teller AS', items: [item]};
const SEVERAL = [service, {...service, id: 'chat', name: 'Prat', purpose: 'functional', vendor: 'Prat & <b>Co</b>'}];
const declare = (services) =>
  parseDeclaration({
    controller: {name: 'Eksempel kommune', contact: 'post@example.no', privacyStatement: '/personvern'},
    updated: '2026-11-24',
    services,
  });
const ASK = 'Får vi samle informasjon';

describe('a question drawn by the server', () => {
  let server, browser, page, origin;
  let asked, services, settings, policy, slow, broken, errors;

  before(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url, 'http://x').pathname;
      asked.push(path);
      const send = (status, type, content, headers = {}) =>
        response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', ...headers}).end(content);
      const declaration = declare(services);
      const {nonce} = settings;
      const html = `<!doctype html><html lang="${settings.language ?? 'nb'}"><head><meta charset="utf-8"><title>Side</title>
        ${headSnippet(declaration, {base: '/', nonce})}</head>
        <body>${renderBanner(declaration, settings)}<main><h1>Bygg og bolig</h1></main></body></html>`;
      if (path === '/') return send(200, 'text/html', html, policy && {'content-security-policy': policy});
      if (broken?.test(path) || !/\.js$/.test(path)) return send(404, 'text/plain', '');
      return void sleep(slow?.test(path) ? 1500 : 0).then(() => send(200, 'text/javascript', dist(path.slice(1))));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const {args, ...rest} = options();
    browser = await puppeteer.launch({...rest, args: [...args, '--host-resolver-rules=MAP * 127.0.0.1']});
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    [asked, services, settings, errors] = [[], [service], {}, []];
    policy = slow = broken = undefined;
    origin = `http://www.eksempel.no:${server.address().port}`;
    page = await (await browser.createBrowserContext()).newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
  afterEach(async () => page.browserContext().close());

  const inBanner = (selector) => `personvern-banner >>> ${selector}`;
  const come = async () => {
    await page.goto(origin);
    await quiet(page);
  };
  const taken = () => page.waitForFunction(() => customElements.get('personvern-banner'), {timeout: 5000});
  const isSeen = (selector) =>
    page.evaluate((wanted) => {
      const root = document.querySelector('personvern-banner')?.shadowRoot;
      return !!(root?.querySelector(wanted) ?? document.querySelector(wanted))?.getClientRects().length;
    }, selector);

  for (const [language, drawn] of [
    ['nb', [service]],
    ['nn', SEVERAL],
    ['en', SEVERAL],
    ['se', [service]],
  ])
    it(`R19 is word for word and place for place what the element draws (${language}, ${drawn.length})`, async () => {
      [services, settings] = [drawn, {language, headingLevel: 3}];
      slow = /elements/;
      const look = () =>
        page.evaluate(() => {
          const root = document.querySelector('personvern-banner').shadowRoot;
          const described = ({attributes, localName}) =>
            [localName, ...[...attributes].map(({name, value}) => `${name}=${value}`).sort()].join(' ');
          const place = ({x, y, width, height}) => [x, y, width, height];
          return {
            elements: [...root.querySelectorAll('section, section *')].map(described),
            text: root.querySelector('section').textContent,
            seen: root.querySelector('section').innerText,
            places: [...root.querySelectorAll('section, section *')].map((each) => place(each.getBoundingClientRect())),
            level: root.querySelector('#title').localName,
          };
        });
      await page.goto(origin, {waitUntil: 'domcontentloaded'});
      await page.evaluate(
        () => (window.drawn = document.querySelector('personvern-banner').shadowRoot.querySelector('section')),
      );
      const before = await look();
      await taken();
      await quiet(page);
      assert.equal(await page.evaluate(() => window.drawn.isConnected), false, 'the element has drawn its own');
      assert.deepEqual(await look(), before);
      assert.equal(before.level, 'h3');
      assert.equal(
        await page.evaluate(
          () => document.querySelector('personvern-banner').shadowRoot.querySelectorAll('section').length,
        ),
        1,
      );
      assert.deepEqual(
        errors.filter((text) => !/favicon|404/.test(text)),
        [],
      );
    });

  it('R59 without JavaScript it is a link: buttons that lead nowhere are not shown', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(origin);
    const shown = await page.evaluate(() => {
      const isDrawn = (element) => element.getClientRects().length > 0;
      const banner = document.querySelector('personvern-banner');
      return [
        isDrawn(banner.shadowRoot.querySelector('section')),
        isDrawn(banner.querySelector('a')),
        banner.innerText,
      ];
    });
    assert.deepEqual(shown, [false, true, 'Mer om hva vi lagrer og hvorfor']);
  });

  it('R41 is never seen by somebody who has answered, and fetches nothing', async () => {
    await come();
    await page.evaluate((today) => {
      document.cookie = `personvern=t:${today}~no:statistics; path=/`;
    }, TODAY);
    asked = [];
    await page.evaluateOnNewDocument(() => {
      window.flashes = 0;
      const look = () => {
        if (document.querySelector('personvern-banner')?.getClientRects().length) window.flashes++;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await come();
    assert.equal(await page.evaluate(() => window.flashes), 0);
    assert.equal(await isSeen('section'), false);
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.js')),
      ['/personvern.js'],
    );
    await page.evaluate(() => window.personvern.show());
    await seen(page, inBanner('[data-role=close]'));
  });

  it('R48 nor by somebody whose browser objects', async () => {
    await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'globalPrivacyControl', {value: true}));
    await come();
    assert.equal(await isSeen('section'), false);
  });

  it('R16 keeps what was ticked, and the focus, when the element takes over; then it can be answered', async () => {
    [services, slow] = [SEVERAL, /elements/];
    await page.goto(origin, {waitUntil: 'domcontentloaded'});
    await (await seen(page, inBanner('input[value=statistics]'))).click();
    await (await seen(page, inBanner('[data-role=save]'))).focus();
    await page.evaluate(
      () => (window.drawn = document.querySelector('personvern-banner').shadowRoot.querySelector('section')),
    );
    await taken();
    await page.waitForFunction(() => !window.drawn.isConnected);
    const now = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('personvern-banner');
      const ticked = [...shadowRoot.querySelectorAll('input')].map(({checked, value}) => `${value} ${checked}`);
      return {ticked, focus: shadowRoot.activeElement?.dataset.role};
    });
    assert.deepEqual(now, {ticked: ['functional false', 'statistics true'], focus: 'save'});
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /no:functional.*yes:statistics|yes:statistics.*no:functional/.test(document.cookie),
    );
    await page.waitForFunction(() => !document.querySelector('personvern-banner').shadowRoot.querySelector('section'));
  });

  it('R58 gives way to the link when the elements cannot be had', async () => {
    broken = /elements/;
    await come();
    await seen(page, 'a[href="/personvern"]');
    assert.equal(
      await page.evaluate(() => document.querySelector('a[href="/personvern"]').getBoundingClientRect().top < 100),
      true,
    );
    assert.equal(
      await page.evaluate(() => !!document.querySelector('personvern-banner')?.shadowRoot?.querySelector('section')),
      false,
    );
  });

  it('stands under a strict policy by its nonce, and under Trusted Types', async () => {
    settings = {nonce: 'abc123'};
    policy =
      "default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'; style-src 'nonce-abc123'; " +
      "require-trusted-types-for 'script'";
    slow = /elements/;
    await page.goto(origin, {waitUntil: 'domcontentloaded'});
    const width = () =>
      page.evaluate(
        () =>
          document.querySelector('personvern-banner').shadowRoot.querySelector('.button').getBoundingClientRect()
            .height,
      );
    assert.ok((await width()) >= 44, 'with its styles');
    await taken();
    await quiet(page);
    assert.ok((await width()) >= 44);
    assert.match(await bannerText(page), new RegExp(ASK));
    assert.deepEqual(
      errors.filter((text) => /Content Security|Trusted/i.test(text) && !/favicon/.test(text)),
      [],
    );
  });
});
