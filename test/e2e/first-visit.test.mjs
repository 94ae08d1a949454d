// What a visitor who is asked downloads, and when; and what becomes of a press that comes before its code. Over HTTP,
// on a host that is no web developer's, with a server that can be slow or broken.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {browser as options} from '../../scripts/browser.mjs';
import {bannerText, dist, quiet, seen, statusText} from './support.mjs';

const item = {name: '_pk_id*', kind: 'cookie', lifetime: 'P13M', purpose: 'Et nummer.'};
const service = {id: 'matomo', name: 'Matomo', purpose: 'statistics', vendor: 'Teller AS', items: [item]};
const declaration = (services) =>
  JSON.stringify({
    controller: {name: 'Eksempel kommune', contact: 'post@example.no', privacyStatement: '/personvern'},
    updated: '2026-11-24',
    services,
  });
const html = (body, attributes = '') => `<!doctype html><html lang="nb"><head><title>Side</title>
<script src="/personvern.js" data-declaration="/declaration.json" ${attributes}></script></head>
<body>${body}<main><h1>Bygg og bolig</h1></main></body></html>`;

describe('a first visit', () => {
  let server, browser, page, origin;
  /** What the server was asked for, and how it treats it: by path. */
  let asked, services, body, attributes, whole, slow, broken;

  before(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url, 'http://x').pathname;
      asked.push(path);
      const send = (status, type, content) =>
        response.writeHead(status, {'content-type': type, 'cache-control': 'no-store'}).end(content);
      if (path === '/') return send(200, 'text/html', whole ?? html(body, attributes));
      if (path === '/declaration.json') return send(200, 'application/json', declaration(services));
      if (broken?.test(path) || !/\.js$/.test(path)) return send(404, 'text/plain', '');
      return void sleep(slow?.test(path) ? 800 : 0).then(() => send(200, 'text/javascript', dist(path.slice(1))));
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
    [asked, services, body, attributes] = [[], [service], '', ''];
    whole = slow = broken = undefined;
    origin = `http://www.eksempel.no:${server.address().port}`;
    page = await (await browser.createBrowserContext()).newPage();
  });
  afterEach(async () => page.browserContext().close());

  const come = async () => {
    await page.goto(origin);
    await quiet(page);
  };
  const control = (role) => seen(page, `personvern-banner >>> [data-role="${role}"]`);
  const scripts = () => asked.filter((path) => path.endsWith('.js')).sort();
  const answer = () => page.evaluate(() => document.cookie);
  const until = (condition, ...rest) => page.waitForFunction(condition, {timeout: 5000}, ...rest);

  it('fetches the gate, the elements and one language, and nothing more before the visitor stirs', async () => {
    await come();
    assert.match(await bannerText(page), /Får vi samle informasjon/);
    assert.deepEqual(scripts(), ['/languages/nb.js', '/personvern-elements.js', '/personvern.js']);
  });

  it('fetches what an answer takes when the pointer, or the focus, comes to the question', async () => {
    await come();
    await (await control('accept')).hover();
    await quiet(page);
    assert.ok(asked.includes('/parts/banner-conduct.js') && asked.includes('/parts/answering.js'), asked.join());
    assert.equal(await answer(), '', 'nothing is answered by that');
    await page.reload();
    await quiet(page);
    asked = [];
    await page.keyboard.press('Tab');
    await quiet(page);
    assert.ok(asked.includes('/parts/banner-conduct.js'), asked.join());
  });

  it('R08 a press that comes before what it leads to is not lost, and the question leaves sight at once', async () => {
    slow = /parts/;
    await come();
    const accept = await control('accept');
    const started = Date.now();
    await accept.click();
    await until(() => !document.querySelector('personvern-banner').shadowRoot.querySelector('section'));
    assert.ok(Date.now() - started < 500, `gone after ${Date.now() - started} ms`);
    assert.equal(await answer(), '', 'not answered yet');
    assert.equal(await page.evaluate(() => window.personvern.has('statistics')), false);
    await until(() => document.cookie.includes('yes:statistics'));
    assert.equal(await page.evaluate(() => window.personvern.has('statistics')), true);
    assert.match(await statusText(page), /Svaret ditt er lagret/);
  });

  it('R16 ticks from before it are kept too', async () => {
    services = [service, {...service, id: 'chat', name: 'Prat', purpose: 'functional'}];
    slow = /parts/;
    await come();
    await (await seen(page, 'personvern-banner >>> input[value=statistics]')).click();
    await (await control('save')).click();
    await until(() => /no:functional.*yes:statistics|yes:statistics.*no:functional/.test(document.cookie));
  });

  it('R08 a click that no person made does nothing, also when its code comes late', async () => {
    slow = /parts/;
    await come();
    await page.evaluate(() => {
      document.querySelector('personvern-banner').shadowRoot.querySelector('[data-role=accept]').click();
    });
    await quiet(page);
    await sleep(200);
    assert.equal(await answer(), '');
    assert.match(await bannerText(page), /Får vi samle informasjon/);
  });

  it('R58 when it cannot be fetched the visitor is told, nothing is granted, and a second press may do it', async () => {
    broken = /banner-conduct/;
    await come();
    await (await control('accept')).click();
    await until(() => document.querySelector('personvern-banner').state === 'failed');
    const told = 'Det gikk ikke. Ingenting ble lagret. Prøv igjen, eller last siden på nytt.';
    assert.ok((await bannerText(page)).includes(told));
    assert.equal(await statusText(page), told);
    assert.equal(await page.evaluate(() => window.personvern.has('statistics')), false);
    assert.equal(await answer(), '');
    broken = undefined;
    await (await control('reject')).click();
    await until(() => document.cookie.includes('no:statistics'));
  });

  it('R65 whose network is gone and who presses a key is told each time, and loses no focus', async () => {
    await come();
    await page.setOfflineMode(true);
    await page.keyboard.press('Tab');
    const focused = () => document.querySelector('personvern-banner').shadowRoot.activeElement?.dataset.role;
    await page.evaluate(() => {
      const region = document.querySelector('personvern-banner').shadowRoot.querySelector('[role=status]');
      window.said = [];
      new MutationObserver(() => window.said.push(region.textContent.trim())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const times = (n) =>
      until((wanted) => window.said.filter((text) => text.startsWith('Det gikk ikke.')).length === wanted, n);
    await page.keyboard.press('Enter');
    await times(1);
    await until(() => document.querySelector('personvern-banner').shadowRoot.activeElement);
    assert.equal(await page.evaluate(focused), 'accept');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await times(2);
    await until(() => document.querySelector('personvern-banner').shadowRoot.activeElement);
    assert.equal(await page.evaluate(focused), 'reject');
    assert.deepEqual(await page.evaluate(() => window.said.length), 3, 'empty in between');
    await page.setOfflineMode(false);
    await page.keyboard.press('Enter');
    await until(() => document.cookie.includes('no:statistics'));
  });

  it('R58 a fault in the declaration is explained at the first answer, which does not count', async () => {
    services = [service, service];
    const errors = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await come();
    assert.deepEqual(
      errors.filter((text) => /personvern/.test(text)),
      [],
      'visitors do not pay for the check',
    );
    await (await control('accept')).click();
    await until(() => document.querySelector('personvern-banner').state === 'failed');
    assert.match(errors.join(), /expected an id that no other service or purpose has/);
    assert.equal(await answer(), '');
  });

  for (const [where, arrange] of [
    ['with data-check', () => (attributes = 'data-check')],
    ["on the web developer's own machine", () => (origin = origin.replace('www.eksempel.no', 'eksempel.localhost'))],
  ]) {
    it(`explains it at once ${where}`, async () => {
      services = [service, service];
      const errors = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      arrange();
      await come();
      assert.match(errors.join(), /expected an id that no other service or purpose has/);
      assert.equal(await page.evaluate(() => window.personvern.consent.state), 'failed');
    });
  }

  it("the site's own elements find the consent by its context, also from within a shadow root", async () => {
    await come();
    assert.ok(!asked.includes('/parts/context-link.js'));
    await page.evaluate(() => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
      const own = root.appendChild(document.createElement('div'));
      const request = new Event('context-request', {bubbles: true, composed: true});
      window.heard = [];
      const callback = (value) => window.heard.push(value === window.personvern);
      own.dispatchEvent(
        Object.assign(request, {context: Symbol.for('personvern'), contextTarget: own, callback, subscribe: true}),
      );
    });
    await until(() => window.heard.length > 0);
    assert.deepEqual(await page.evaluate(() => window.heard), [true]);
  });

  it('parts of the page come with it, and when they come', async () => {
    body = '<personvern-settings></personvern-settings>';
    await come();
    await until(() => document.querySelector('personvern-settings').shadowRoot?.querySelector('button'));
    assert.ok(!asked.includes('/parts/personvern-embed.js'));
    await page.evaluate(() => {
      document.body.append(document.createElement('personvern-embed'));
    });
    await until(() => customElements.get('personvern-embed'));
  });

  it('a banner written by hand fetches its gate', async () => {
    whole = `<!doctype html><html lang="nb"><title>Side</title>
      <personvern-banner declaration="/declaration.json"></personvern-banner>
      <script type="module" src="/personvern-elements.js"></script>`;
    await come();
    await until(() => document.querySelector('personvern-banner').shadowRoot?.querySelector('section'));
    assert.match(await bannerText(page), /Får vi samle informasjon/);
    await (await control('reject')).click();
    await until(() => document.cookie.includes('no:statistics'));
  });
});
