// Old Chromiums, each as it was, on the laboratory's pages. Every one of them gets a question that works, or the link
// in its place; and in all of them what is optional stays shut. Which of the two is decided by a feature (`boot.ts`).
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {click, isAsked, press, quiet, reopen, seen, whenAsked} from '../e2e/support.mjs';
import {delivered} from './measure.mjs';
import {launchOld} from './old-browsers.mjs';
import {labPage, servePages, TRACKERS, trackerHosts} from './pages.mjs';
import {startLab} from './server.mjs';

const BROWSERS = [
  {
    spec: 'chrome-aws-lambda@2.0.0',
    version: 79,
    integrity: 'sha512-HR0lEhwaTCQ4so3EytjuUlV+IvNdHo+xEbQxIvf0L+iA8pRW2bxuHQuaqGeW3L3Bpb+9SaKtn3lR7h2zZFMvpw==',
  },
  {
    spec: 'chrome-aws-lambda@5.0.0',
    version: 83,
    integrity: 'sha512-0deUJ85+74ITAPLm/bqIrWS6ZmHmer+cl7ARPV0GgmGsR9a+VjKcyz9yCc5FF0XpYyUEAsEqIE1mASEPqn7l2g==',
  },
  {
    spec: 'chrome-aws-lambda@5.2.1',
    version: 85,
    integrity: 'sha512-str1ip6pTu9TvCcQyQ/zdYLfQk+ugVVlLf7Gus6peR4PA6Mn3hZBt/eHwgIp/FJ+nY/BIY1jiCYcxpuDjHZWuw==',
  },
  {
    spec: 'chrome-aws-lambda@10.1.0',
    version: 92,
    integrity: 'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
    // No package has a Chromium from 93 to 98. With the one thing that it lacks of them, this one stands for them.
    alsoWith: 'Object.hasOwn = function (object, key) { return {}.hasOwnProperty.call(object, key); };',
  },
  {
    spec: '@sparticuz/chrome-aws-lambda@14.0.0',
    version: 102,
    integrity: 'sha512-wV+gaKsLCV9abG1BFfuqQbptdxok6xMP5qFZJ+xZhOwWsVNL27Wgow/ad+Pfwc9GAbMZk7C/66Strw4q3K6AzA==',
  },
  {
    spec: '@sparticuz/chromium@109.0.6',
    version: 109,
    integrity: 'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  },
];

/** The first that is asked, as the README has it. */
const FIRST_ASKED = 93;

const missing = !process.env.OLDBROWSERS
  ? 'visited where it is asked for, with OLDBROWSERS=1'
  : process.platform !== 'linux' || process.arch !== 'x64'
    ? 'only to be had for Linux on x64'
    : undefined;

const LINK = '<noscript data-personvern><p><a href="/personvern">Mer om hva vi lagrer og hvorfor</a></p></noscript>';
/** Seen on a page: the link is first in it. */
const FIRST_LINK = 'body > p:first-child > a[href="/personvern"]';
const STATISTICS = TRACKERS.filter(({purpose}) => purpose === 'statistics').map(({host}) => host);

/** `/`, `/list` and `/strict`; `/with/…` is the same after a script. */
function serve(lab, added = '') {
  const embed = `<personvern-embed service="video" src="http://video.localhost:${lab.port}/embed/1" name="Luciafeiring"
    ></personvern-embed>`;
  const page = (form, content) =>
    labPage(form, lab.port)
      .replace('<title>', `<script>${added}</script><title>`)
      .replace('<body>', `<body>${LINK}`)
      .replace('</main>', `${content}</main>`);
  const folder = added ? '/with' : '';
  for (const [path, body] of [
    ['/', page('parked', embed)],
    ['/list', page('parked', '<personvern-declaration></personvern-declaration>')],
    ['/strict', page('unedited', '')],
  ])
    lab.pages.set(folder + path, () => ({type: 'text/html', body}));
}

/** What has focus, in words, and whether it is seen that it has. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    return {name: element.dataset.role || element.value, ring: `${outlineStyle} ${outlineWidth}`};
  });

async function tabTo(page, wanted) {
  for (let presses = 0; presses < 15; presses++) {
    await page.press('Tab');
    const {name, ring} = await focused(page);
    if (name === wanted) return assert.equal(ring, 'solid 3px', `nobody sees that ${wanted} has focus`);
  }
  throw new Error(`The Tab key does not lead to ${wanted}`);
}

for (const {alsoWith, ...wanted} of BROWSERS)
  describe(`in Chromium ${wanted.version}`, () => {
    const test = (title, run) => it(title, {skip: missing && `Chromium ${wanted.version} is ${missing}`}, run);
    let lab, browser, visitor, page;
    before(async () => {
      if (missing) return;
      lab = await startLab(trackerHosts);
      servePages(lab);
      serve(lab);
      if (alsoWith) serve(lab, alsoWith);
      browser = await launchOld(wanted);
      assert.equal(parseInt(browser.version, 10), wanted.version);
    });
    after(async () => {
      await browser?.close();
      await lab?.close();
    });

    const arrive = async (path) => {
      visitor = await browser.arrive();
      page = visitor.page;
      lab.clear();
      await go(path);
    };
    const go = async (path) => {
      await page.goto(`http://www.eksempel.kommune.no:${lab.port}${path}`);
      await quiet(page);
    };
    const reached = () => [...new Set(lab.requests.map(({host}) => host))].sort();
    const cookies = async () => (await visitor.cookies()).map(({name}) => name).sort();
    const see = async (name) => {
      if (process.env.OLDBROWSERS_SHOTS)
        writeFileSync(`${process.env.OLDBROWSERS_SHOTS}/${wanted.version}-${name}.png`, await page.screenshot());
    };

    if (wanted.version < FIRST_ASKED)
      for (const [path, title] of [
        ['/', 'a parked page'],
        ['/strict', 'an unedited page'],
      ])
        test(`on ${title} a visitor is left alone, and shown the link instead of a question`, async () => {
          await arrive(path);
          await seen(page, FIRST_LINK);
          await see(path === '/' ? 'link' : 'strict');
          assert.equal(await isAsked(page), false);
          assert.deepEqual(reached(), []);
          assert.deepEqual(await cookies(), []);
          if (path === '/') assert.deepEqual(page.errors, []);
          await visitor.leave();
        });

    const askedAt = wanted.version >= FIRST_ASKED ? [''] : alsoWith ? ['/with'] : [];
    for (const folder of askedAt) {
      test(`R32 R36 R63 answers with the keyboard, reads on and takes it back${folder && ', given what it lacks'}`, async () => {
        await arrive(`${folder}/`);
        await whenAsked(page);
        await see('question');
        assert.deepEqual(reached(), []);
        const borders = await (
          await seen(page, 'personvern-banner >>> section')
        ).evaluate((section) =>
          [...section.querySelectorAll('.button')].map((button) => getComputedStyle(button).borderTopStyle),
        );
        assert.deepEqual(borders, ['solid', 'solid', 'solid'], 'the answers look like buttons');
        await tabTo(page, 'statistics');
        await page.press(' ');
        await tabTo(page, 'save');
        await see('focus');
        await page.press('Enter');
        await delivered(lab.requests, ['statistics']);
        await quiet(page);
        assert.deepEqual(reached(), [...STATISTICS].sort());
        assert.ok((await cookies()).includes('personvern'));

        await reopen(page);
        await click(await seen(page, 'personvern-banner >>> [data-role="details"]'));
        await seen(page, 'personvern-banner >>> dl');
        await see('details');
        assert.deepEqual(page.errors, []);
        await press(page, 'withdraw');
        await quiet(page);
        await see('withdrawn');
        assert.deepEqual(await cookies(), ['personvern']);
        lab.clear();
        await go(`${folder}/`);
        assert.deepEqual(reached(), []);
        await visitor.leave();
      });

      test(`R53 shows an embed on a press${folder && ', given what it lacks'}`, async () => {
        await arrive(`${folder}/`);
        await click(await seen(page, 'personvern-embed >>> button'));
        await seen(page, 'personvern-embed >>> iframe');
        await quiet(page);
        assert.deepEqual(reached(), ['video.localhost']);
        assert.deepEqual(page.errors, []);
        await visitor.leave();
      });

      test(`reads the full list in the privacy statement${folder && ', given what it lacks'}`, async () => {
        await arrive(`${folder}/list`);
        await seen(page, 'personvern-declaration >>> dl');
        const search = await seen(page, 'personvern-declaration >>> input');
        assert.equal(await search.evaluate((input) => getComputedStyle(input).borderTopStyle), 'solid');
        await see('list');
        assert.deepEqual(page.errors, []);
        await visitor.leave();
      });

      test(`R01 is left alone on an unedited page before an answer${folder && ', given what it lacks'}`, async () => {
        await arrive(`${folder}/strict`);
        await whenAsked(page);
        assert.deepEqual(reached(), []);
        assert.deepEqual(await cookies(), []);
        await press(page, 'reject-all');
        await go(`${folder}/strict`);
        assert.deepEqual(reached(), []);
        assert.deepEqual(await cookies(), ['personvern']);
        await visitor.leave();
      });
    }
  });
