// What goes wrong on real sites: the page works on, everything optional stays shut, and the console says why.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {
  acceptStatistics,
  click,
  cookieNames,
  dist,
  isAsked,
  newVisitor,
  press,
  quiet,
  reached,
  reopen,
  seen,
  setUp,
  SITES,
  visit,
  whenAsked,
} from './support.mjs';

const world = setUp();

describe('a declaration that', () => {
  const faults = {
    missing: /answered 404/,
    'missing-as-json': /answered 404/,
    html: /is HTML, not JSON/,
    malformed: /not valid JSON/,
    'wrong-types': /expected/,
    'unknown-purpose': /purpose is ".*"; expected one of/,
    'duplicate-ids': /that no other service or purpose has/,
    'javascript-url': /expected an http\(s\) address/,
  };
  for (const [fault, message] of Object.entries(faults)) {
    it(`R58 is ${fault} shuts everything, and says what is wrong`, async () => {
      world.demo.logs.clear();
      const visitor = await newVisitor(world);
      const {page, errors} = visitor;
      await visit(page, `${world.demo.sites.gjovik}?declaration=${fault}`);
      await quiet(page);
      assert.ok(
        errors.some((text) => text.includes('personvern') && message.test(text)),
        errors.join('\n'),
      );
      assert.equal(await isAsked(page), false);
      assert.deepEqual(reached(visitor, SITES.gjovik), []);
      assert.equal(await page.evaluate(() => window.personvern.consent.state), 'failed');
      assert.ok(!(await cookieNames(visitor)).includes('_ga'));
      await visitor.leave();
    });
  }

  it('has 10,000 items is asked about all the same', async () => {
    const visitor = await newVisitor(world);
    await visit(visitor.page, `${world.demo.sites.gjovik}?declaration=huge`);
    await whenAsked(visitor.page);
    await visitor.leave();
  });

  it('is full of hostile strings shows them as text', async () => {
    const visitor = await newVisitor(world);
    const {page} = visitor;
    let alerts = 0;
    page.on('dialog', (dialog) => {
      alerts++;
      void dialog.dismiss();
    });
    await visit(page, `${world.demo.sites.gjovik}?declaration=hostile`);
    await reopen(page);
    await click(await seen(page, 'personvern-banner >>> [data-role=details]'));
    await quiet(page);
    assert.equal(alerts, 0);
    assert.equal(
      await page.evaluate(
        () => document.querySelector('personvern-banner').shadowRoot.querySelectorAll('img,script').length,
      ),
      0,
    );
    await visitor.leave();
  });

  it('comes late is waited for, and everything is shut until then', async () => {
    world.demo.logs.clear();
    const visitor = await newVisitor(world);
    const {page} = visitor;
    await page.goto(`${world.demo.sites.gjovik}?declaration=slow`);
    assert.equal(await page.evaluate(() => window.personvern.has('statistics')), false);
    await seen(page, 'personvern-banner >>> [data-role=accept]');
    assert.deepEqual(reached(visitor, SITES.gjovik), []);
    await visitor.leave();
  });
});

describe('a page that', () => {
  it('includes the script twice asks once and opens each script once', async () => {
    world.demo.logs.clear();
    const visitor = await newVisitor(world);
    const {page} = visitor;
    await visit(page, `${world.demo.sites.ikamr}?twice`);
    assert.equal((await page.$$('personvern-banner')).length, 1);
    await acceptStatistics(page, SITES.ikamr);
    assert.equal(reached(visitor, SITES.ikamr).filter(({path}) => path === '/gtag/js').length, 1);
    assert.deepEqual(visitor.errors, []);
    await visitor.leave();
  });

  it('has the script after </head> still asks', async () => {
    const visitor = await newVisitor(world);
    await visit(visitor.page, `${world.demo.sites.ikamr}?late`);
    await whenAsked(visitor.page);
    await visitor.leave();
  });

  it('has a script that hangs opens the others behind it', async () => {
    world.demo.logs.clear();
    const visitor = await newVisitor(world);
    const {page} = visitor;
    await page.goto(`${world.demo.sites.gjovik}?hang`);
    await click(await seen(page, 'personvern-banner >>> [data-role=accept]'));
    // Its commands stand in order behind the script that hangs; the gate's patience with that is five seconds.
    const deadline = Date.now() + 12_000;
    while (!(await cookieNames(visitor)).includes('__utma') && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    assert.ok((await cookieNames(visitor)).includes('__utma'));
    await visitor.leave();
  });

  it('has a strict content security policy and Trusted Types works as any other', async () => {
    world.demo.logs.clear();
    const visitor = await newVisitor(world);
    const {page} = visitor;
    await visit(page, `${world.demo.sites.gjovik}?csp=strict`);
    await acceptStatistics(page, SITES.gjovik);
    assert.ok(reached(visitor, SITES.gjovik).length > 0);
    await reopen(page);
    await press(page, 'withdraw');
    assert.deepEqual(visitor.errors, []);
    await visitor.leave();
  });
});

describe('an answer that', () => {
  const values = {
    'is no answer at all': 'true',
    'is cut short': 't:2026-11',
    'comes from the future': 't:2999-01-01~yes:statistics',
    'is too old': 't:2020-01-01~yes:statistics',
    'says yes and no': `t:${new Date().toISOString().slice(0, 10)}~yes:statistics~no:statistics`,
    'is far too long': `t:2026-11-24~${'yes:x~'.repeat(500)}`,
  };
  for (const [what, value] of Object.entries(values)) {
    it(`${what} opens nothing`, async () => {
      world.demo.logs.clear();
      const visitor = await newVisitor(world);
      const address = world.demo.sites.gjovik;
      await visitor.context.setCookie({name: 'personvern', value, domain: new URL(address).hostname, path: '/'});
      await visit(visitor.page, address);
      assert.deepEqual(reached(visitor, SITES.gjovik), []);
      assert.deepEqual(visitor.errors, []);
      await visitor.leave();
    });
  }
});

describe('a browser that', () => {
  let server;
  let origin;
  const declaration = JSON.stringify({
    controller: {name: 'Testkommunen', contact: 'post@test.example', privacyStatement: '/personvern'},
    updated: '2026-11-24',
    services: [
      {
        id: 'counter',
        name: 'Counter',
        purpose: 'statistics',
        vendor: 'Counter AS',
        items: [{name: '_count', kind: 'cookie', lifetime: 'P1D', purpose: 'Teller'}],
      },
    ],
  });
  const html = `<!doctype html><html lang="nb"><head><title>Test</title>
    <script type="application/json" id="personvern-declaration">${declaration}</script>
    <script>OLD</script><script src="/personvern.js"></script></head>
    <body><noscript data-personvern><p><a href="/personvern">Hva vi lagrer</a></p></noscript><main><h1>Test</h1></main>
    <script type="text/plain" data-purpose="statistics">document.title = 'counted'</script>
    <footer><a href="#personvern">Endre</a></footer></body></html>`;
  before(async () => {
    server = createServer(({url}, response) => {
      const file = /^\/(personvern(-elements|-opener)?\.js|parts\/[\w-]+\.js|languages\/[\w-]+\.js)$/.exec(url);
      if (file)
        response
          .writeHead(200, {'content-type': 'text/javascript', 'access-control-allow-origin': '*'})
          .end(dist(file[1]));
      else if (url === '/framed')
        response
          .writeHead(200, {'content-type': 'text/html', 'content-security-policy': 'sandbox allow-scripts'})
          .end(html.replace('OLD', ''));
      else
        response
          .writeHead(200, {'content-type': 'text/html'})
          .end(html.replace('OLD', url === '/old' ? 'delete Object.hasOwn' : ''));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://blocked.localhost:${server.address().port}`;
  });
  after(() => new Promise((resolve) => server.close(resolve)));

  it('R60 blocks cookies and storage applies the answer to this page, and the visitor is told', async () => {
    const visitor = await newVisitor(world);
    const {page} = visitor;
    await visit(page, `${origin}/framed`);
    await click(await seen(page, 'personvern-banner >>> [data-role=accept]'));
    await page.waitForFunction(() => document.title === 'counted');
    const text = await page.waitForFunction(() => {
      const shown = document.querySelector('personvern-banner').shadowRoot.textContent;
      return shown.includes('lar oss ikke lagre') && shown;
    });
    assert.match(await text.jsonValue(), /Det gjelder bare for denne siden/);
    await visitor.leave();
  });

  it('cannot get what takes the answer says so once a question is pressed, and nothing escapes to the page', async () => {
    const visitor = await newVisitor(world);
    const {page} = visitor;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      /parts\/(answering|verify)\.js/.test(request.url()) ? request.abort() : request.continue(),
    );
    await visit(page, origin);
    await click(await seen(page, 'personvern-banner >>> [data-role=accept]'));
    await seen(page, 'personvern-banner >>> [data-role=accept]');
    const told = await page.evaluate(() => window.personvern.answering().catch((error) => error.name));
    assert.equal(told, 'TypeError', 'whoever asks for it is told');
    await quiet(page);
    assert.equal(await page.title(), 'Test');
    assert.deepEqual(visitor.uncaught, []);
    await visitor.leave();
  });

  it('cannot get the elements keeps everything shut, and nothing escapes to the page', async () => {
    const visitor = await newVisitor(world);
    const {page} = visitor;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('personvern-elements.js') ? request.abort() : request.continue(),
    );
    await visit(page, `${origin}/#personvern`);
    await click(await seen(page, 'footer a'));
    assert.equal(await page.evaluate(() => window.personvern.answering().catch(() => 'told')), 'told');
    await quiet(page);
    assert.equal(await page.title(), 'Test');
    assert.ok(visitor.errors.some((text) => /^personvern: Error: no .*personvern-elements\.js/.test(text)));
    assert.deepEqual(visitor.uncaught, []);
    await visitor.leave();
  });

  it('is too old for the elements keeps everything shut, without an exception', async () => {
    const visitor = await newVisitor(world);
    await visit(visitor.page, `${origin}/old`);
    assert.equal(await isAsked(visitor.page), false);
    assert.equal(await visitor.page.title(), 'Test');
    assert.deepEqual(visitor.errors, []);
    await visitor.leave();
  });

  for (const [why, address, pattern, body] of [
    ['is too old for the elements', '/old', undefined],
    ['cannot get the elements', '', /personvern-elements/],
    ['cannot get the words', '', /languages/],
    ['gets elements that fail', '', /personvern-elements/, 'Object.notThere()'],
    ['gets elements that cannot be read', '', /personvern-elements/, 'class {'],
  ])
    it(`R59 ${why} shows the link of those without JavaScript, first in the page`, async () => {
      const visitor = await newVisitor(world);
      const {page} = visitor;
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        pattern?.test(request.url())
          ? request.respond(body ? {contentType: 'text/javascript', body} : {status: 404})
          : request.continue(),
      );
      await visit(page, origin + address);
      const link = await seen(page, 'body > p > a[href="/personvern"]');
      assert.equal(await link.evaluate((element) => element.innerText), 'Hva vi lagrer');
      assert.equal(await page.evaluate(() => document.body.innerText.startsWith('Hva vi lagrer')), true);
      // What the file itself throws is the browser's to tell.
      assert.equal(visitor.uncaught.length, body ? 1 : 0);
      await visitor.leave();
    });

  it('gets everything is not shown that link', async () => {
    const visitor = await newVisitor(world);
    await visit(visitor.page, origin);
    await seen(visitor.page, 'personvern-banner >>> section');
    assert.ok(!(await visitor.page.evaluate(() => document.body.innerText)).includes('Hva vi lagrer'));
    await visitor.leave();
  });
});
