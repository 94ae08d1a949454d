// Parked frames become embeds, and nothing around them moves: seen in every frame that the browser paints, on a slow line
// and a cold cache, for somebody new and for somebody who has said no.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {headSnippet, parseDeclaration} from '../../dist/server.js';
import {browser as options} from '../../scripts/browser.mjs';
import {comeOnSlowLine} from './slow-line.mjs';
import {click, dist, quiet, seen, TODAY} from './support.mjs';

const DECLARATION = parseDeclaration({
  controller: {name: 'Eksempel kommune', contact: 'post@example.no', privacyStatement: '/personvern'},
  updated: '2026-11-24',
  services: [
    {id: 'matomo', name: 'Matomo', purpose: 'statistics', vendor: 'Teller AS'},
    {id: 'film', name: 'Filmer', purpose: 'content', vendor: 'Film AS', country: 'US', hosts: ['127.0.0.1']},
  ],
});

const frame = (attributes) =>
  `<iframe data-purpose="content" data-service="film" data-src="/film" ${attributes}></iframe>`;
/** Three ways in which sites give frames their size, each in what stands around it. */
const ROOMY = `<p>${frame('title="I teksten" width="520" height="460"')}</p>
  <p>Mellom</p>${frame('title="Full bredde" class="wide"')}<p>Mellom</p>
  <div class="wrap">${frame('title="I en ramme"')}</div>`;
const CSS = `body {margin: 0; font: 16px/1.5 sans-serif} main {padding: 0 16px}
  iframe {max-width: 100%} .wide {display: block; width: 100%; height: 440px; margin: 10px 0; border: 0}
  .wrap {position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden}
  .wrap iframe {position: absolute; top: 0; left: 0; width: 100%; height: 100%; border: 0}
  .film {display: block; width: 100%; height: auto; aspect-ratio: 16/9; border: 0}`;
const TIGHT = `${frame('title="En" class="film"')}${frame('title="To" class="film"')}${frame('title="Tre" class="film"')}`;

const page = (frames) => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>
<meta name="viewport" content="width=device-width">${headSnippet(DECLARATION, {base: '/'})}
<link rel="stylesheet" href="/page.css"></head>
<body><main><h1>Bygg og bolig</h1>${frames}<p id="after">Under</p></main></body></html>`;
const PAGES = {'/roomy': page(ROOMY), '/tight': page(TIGHT)};

describe('a parked frame', () => {
  let server, browser, origin;

  before(async () => {
    server = createServer((request, response) => {
      const {pathname: path} = new URL(request.url, 'http://x');
      const send = (type, content) =>
        response
          .writeHead(200, {'content-type': type, 'cache-control': 'no-store', 'content-encoding': 'br'})
          .end(brotliCompressSync(content));
      if (PAGES[path]) send('text/html', PAGES[path]);
      else if (path === '/page.css') send('text/css', CSS);
      else if (path === '/film') send('text/html', '<!doctype html><title>Film</title>');
      else if (path.endsWith('.js')) send('text/javascript', dist(path.slice(1)));
      else response.writeHead(404).end();
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

  const come = async (width, path, answer) => {
    const place = () => {
      const last = document.querySelector('#after');
      if (!last) return undefined;
      const {x, y, width: across, height} = last.previousElementSibling.getBoundingClientRect();
      return [last.getBoundingClientRect().top, x, y, across, height].map((each) => each.toFixed(2)).join();
    };
    const visitor = await comeOnSlowLine(browser, {width, url: origin + path, answer, place});
    await seen(visitor, 'personvern-embed >>> button', {timeout: 15_000});
    await quiet(visitor);
    return visitor;
  };
  const measure = (visitor) => visitor.evaluate(() => ({shifts: window.shifts, tops: window.tops}));
  /** Of what has got the place of the frames. */
  const embeds = (visitor) =>
    visitor.evaluate(() =>
      [...document.querySelectorAll('personvern-embed')].map((embed) => {
        const box = embed.shadowRoot.querySelector('.box').getBoundingClientRect();
        const {width, height} = embed.getBoundingClientRect();
        return {width, height, box: [box.width, box.height], scrolls: getComputedStyle(embed).overflow};
      }),
    );

  for (const [who, answer] of [
    ['somebody new', undefined],
    ['somebody who has said no', `t:${TODAY}~no:statistics`],
  ])
    for (const width of [375, 1280]) {
      it(`R19 R54 becomes an embed, and nothing moves, at ${width} px for ${who}`, async () => {
        const visitor = await come(width, '/roomy', answer);
        const {shifts, tops} = await measure(visitor);
        assert.equal(tops.length, 1, `what follows was seen at ${tops.join(', then ')}`);
        assert.deepEqual(shifts, []);
        const [inText, wide, inWrap] = await embeds(visitor);
        const column = width - 32;
        // With its border of 2 px.
        assert.deepEqual([inText.width, inText.height], width === 375 ? [column, 464] : [524, 464]);
        assert.deepEqual([wide.width, wide.height], [column, 440]);
        assert.equal(inWrap.width, column);
        assert.ok(Math.abs(inWrap.height - (column * 9) / 16) < 0.1);
        for (const {box, width: across, height, scrolls} of [inText, wide, inWrap]) {
          assert.equal(box[0], across, 'the embed fills its place');
          if (scrolls === 'visible') assert.equal(box[1], height);
          else assert.ok(box[1] >= height);
        }
        await visitor.browserContext().close();
      });

      it(`too low for the text grows once at most, at ${width} px for ${who}`, async () => {
        const visitor = await come(width, '/tight', answer);
        const {shifts, tops} = await measure(visitor);
        const most = width === 375 ? 2 : 1;
        assert.ok(tops.length <= most, `what follows was seen at ${tops.join(', then ')}`);
        console.log(`${width} px, ${who}: ${tops.length - 1} move, shift ${shifts.join(' + ') || 0}`);
        const cut = await visitor.evaluate(() =>
          [...document.querySelectorAll('personvern-embed')].some((embed) => {
            const {bottom} = embed.getBoundingClientRect();
            return [...embed.shadowRoot.querySelectorAll('p, button, label, h3')].some(
              (each) => each.getBoundingClientRect().bottom > bottom,
            );
          }),
        );
        assert.equal(cut, false, 'no text is cut off');
        await visitor.browserContext().close();
      });
    }

  it('R54 takes the same room when it is shown, and follows the width of the window', async () => {
    const visitor = await come(1280, '/roomy');
    const before = await embeds(visitor);
    await click(await seen(visitor, 'personvern-embed >>> [data-role=show]'));
    await seen(visitor, 'personvern-embed >>> iframe');
    assert.deepEqual((await embeds(visitor))[0], before[0]);
    await visitor.setViewport({width: 900, height: 800});
    assert.deepEqual(
      (await embeds(visitor)).map(({width}) => width),
      [524, 868, 868],
    );
    await visitor.browserContext().close();
  });
});
