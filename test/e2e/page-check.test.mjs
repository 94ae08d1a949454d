// On a web developer's own machine, and with `data-check`, the page is held against what it should be. Everybody else
// downloads nothing of that.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {browser as options} from '../../scripts/browser.mjs';
import {dist, newVisitor, press, quiet, reopen, setUp, SITES, visit} from './support.mjs';

/** What is looked for comes half a second after the page. */
const looked = async (page) => {
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({name}) => /page-check/.test(name)));
  await quiet(page);
  await sleep(700);
};
const warnings = (page) => {
  const said = [];
  page.on('console', (message) => /^personvern: /.test(message.text()) && said.push(message.text()));
  return said;
};

describe('the demo', () => {
  const world = setUp();
  for (const name of Object.keys(SITES))
    it(`has nothing wrong with it: ${name}`, async () => {
      const visitor = await newVisitor(world);
      const said = warnings(visitor.page);
      await visit(visitor.page, world.demo.sites[name]);
      await looked(visitor.page);
      assert.deepEqual(said, []);
      await visitor.leave();
    });

  it('is told that its gate is in <body>, where it is', async () => {
    const visitor = await newVisitor(world);
    const said = warnings(visitor.page);
    await visit(visitor.page, `${world.demo.sites.ikamr}?late`);
    await looked(visitor.page);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /is in <body>; it is to run before anything else/);
    await visitor.leave();
  });
});

describe('a page with faults', () => {
  let server, browser, page, port, asked, attributes, said;

  before(async () => {
    server = createServer((request, response) => {
      const {pathname: path} = new URL(request.url, 'http://x');
      asked.push(path);
      const send = (type, content) => response.writeHead(200, {'content-type': type}).end(content);
      if (path === '/')
        send(
          'text/html',
          `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title><link rel="icon" href="data:,">
          <script src="/personvern.js" data-declaration="/declaration.json" ${attributes}></script></head>
          <body><main><h1>Hei</h1><script type="text/plain" data-purpose="statistikk" data-service="matomo">1</script>
          </main><footer><a href="#personvern">Endre</a></footer></body></html>`,
        );
      else if (path === '/declaration.json')
        send(
          'application/json',
          JSON.stringify({
            controller: {name: 'Eksempel kommune', contact: 'post@example.no', privacyStatement: '/personvern'},
            updated: '2026-11-24',
            services: [{id: 'matomo', name: 'Matomo', purpose: 'statistics', vendor: 'Teller AS'}],
          }),
        );
      else if (path.endsWith('.js')) send('text/javascript', dist(path.slice(1)));
      else response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({port} = server.address());
    const {args, ...rest} = options();
    browser = await puppeteer.launch({...rest, args: [...args, '--host-resolver-rules=MAP * 127.0.0.1']});
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  beforeEach(async () => {
    [asked, attributes] = [[], ''];
    page = await (await browser.createBrowserContext()).newPage();
    said = warnings(page);
  });
  afterEach(async () => page.browserContext().close());

  for (const [where, host, given] of [
    ['on the developer’s own machine', 'localhost', ''],
    ['with data-check', 'www.eksempel.no', 'data-check'],
  ])
    it(`is told of each once, ${where}`, async () => {
      attributes = `data-singal="dnt" ${given}`;
      await page.goto(`http://${host}:${port}/`);
      await looked(page);
      assert.equal(said.length, 3, said.join('\n'));
      assert.match(said[0], /data-singal has no effect .*; did you mean "data-signal"\?$/);
      assert.match(said[1], /has data-purpose="statistikk"; expected necessary, functional/);
      assert.match(said[2], /expected <noscript data-personvern>/);
    });

  it('says nothing to visitors, and costs them nothing, also when they answer', async () => {
    attributes = 'data-singal="dnt"';
    await page.goto(`http://www.eksempel.no:${port}/`);
    await quiet(page);
    await press(page, 'reject');
    await reopen(page);
    await quiet(page);
    assert.deepEqual(said, []);
    assert.deepEqual(
      asked.filter((path) => /page-check/.test(path)),
      [],
    );
  });

  it('with a cookie domain of another site says why no answer is kept, when one is given', async () => {
    attributes = 'data-cookie-domain="eksempel.com"';
    await page.goto(`http://www.eksempel.no:${port}/`);
    await press(page, 'accept');
    assert.deepEqual(said, [
      'personvern: the browser does not keep the answer: data-cookie-domain is "eksempel.com", and this page is at "www.eksempel.no"; expected that name, or a parent domain that is the site\'s own',
    ]);
    assert.equal(await page.evaluate(() => window.personvern.has('statistics')), true, 'it counts on this page');
    assert.deepEqual(await page.browserContext().cookies(), []);
  });
});
