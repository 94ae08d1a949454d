// A real browser on the demo's real pages: what end-to-end tests need to visit, answer, and look behind the page.
import diagnostics from 'node:diagnostics_channel';
import {readFileSync} from 'node:fs';
import {after, before} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {startDemo} from '../../demo/server.mjs';
import {browser as options} from '../../scripts/browser.mjs';

/** The facts of each site that the tests hold the product to. Hosts as in `demo/third-parties.mjs`. */
export const SITES = {
  datatilsynet: {
    hosts: ['matomo.localhost'],
    necessary: ['ASP.NET_SessionId'],
    statistics: [],
    several: true,
  },
  gjovik: {
    hosts: ['www.google-analytics.localhost', 'player.vimeo.localhost'],
    necessary: ['ASP.NET_session'],
    statistics: ['__utma', '__utmb', '__utmc', '__utmt', '__utmz', '_ga', '_gid', '_gat'],
    several: false,
  },
  ikamr: {
    hosts: ['www.googletagmanager.localhost', 'www.google-analytics.localhost'],
    necessary: [],
    statistics: ['_ga', '_ga_ARKIVDEMO1'],
    several: false,
  },
  personalpartner: {
    hosts: ['www.googletagmanager.localhost', 'www.google-analytics.localhost'],
    necessary: [],
    statistics: ['_ga', '_ga_ARBEIDDEMO'],
    several: false,
  },
  conexus: {
    hosts: ['azure.localhost'],
    necessary: ['.AspNet.ApplicationCookie'],
    statistics: ['ai_user', 'ai_session'],
    several: true,
  },
};

/** Date of an answer that was given today: older ones stop counting some day. */
export const TODAY = new Date().toISOString().slice(0, 10);

/** Starts one browser and one demo for a test file; both end with it. */
export function setUp() {
  const world = {};
  before(async () => {
    world.demo = await startDemo();
    world.browser = await puppeteer.launch(options());
  });
  after(async () => {
    await world.browser?.close();
    await world.demo?.close();
  });
  return world;
}

/** A visitor with a clean profile. `visitor.page` is the first tab. */
export async function newVisitor({browser, demo}, {signals = {}, javascript = true} = {}) {
  const context = await browser.createBrowserContext();
  const errors = [];
  /** What nobody caught, rejections included; also among `errors`. */
  const uncaught = [];
  const open = async (address) => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setJavaScriptEnabled(javascript);
    for (const event of ['request', 'requestfinished', 'requestfailed']) page.on(event, note);
    page.on('pageerror', (error) => uncaught.push(String(error)) && errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.evaluateOnNewDocument((wanted) => {
      for (const [name, value] of Object.entries(wanted)) Object.defineProperty(navigator, name, {get: () => value});
    }, signals);
    if (address) await visit(page, address);
    return page;
  };
  const page = await open();
  return {context, demo, errors, uncaught, open, page, leave: () => context.close()};
}

/** Goes there and waits until nothing more comes. */
export async function visit(page, address) {
  const response = await page.goto(address);
  await quiet(page);
  return response;
}

/** Milliseconds in which a page that has more to fetch would have begun to. */
const SILENCE = 200;
/** What servers of this process have yet to answer: everything that a page of a test can ask for. */
const unanswered = new Map();
/** When something last moved, on the servers and in the pages, where files also come from the browser's cache. */
let lastMove = 0;
const note = () => {
  lastMove = performance.now();
};
diagnostics.subscribe('http.server.request.start', ({request, response}) => {
  unanswered.set(response, `${request.headers.host}${request.url}`);
  response.once('close', () => {
    unanswered.delete(response);
    note();
  });
});

/** Resolves when the page is there and has nothing to do; false if it went to another page meanwhile. */
async function isAtRest(page) {
  try {
    await page.waitForFunction(() => document.readyState === 'complete', {polling: 20});
    // Without JavaScript nothing calls back.
    if (page.isJavaScriptEnabled())
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            // WebKit has none; its moment of rest is the next task.
            if (!window.requestIdleCallback) setTimeout(resolve);
            else requestIdleCallback(() => resolve(), {timeout: 500});
          }),
      );
    return true;
  } catch (error) {
    if (/context was destroyed|detached|Cannot find context/i.test(error.message)) return false;
    throw error;
  }
}

/**
 * Resolves when nothing more comes: every request is answered, and a while later the page still rests. The servers
 * say so, because it has been seen to wait in vain after a reload; we take it that the browser
 * does not report the end of some requests that are cut off.
 */
export async function quiet(page) {
  const start = performance.now();
  for (;;) {
    const atRest = await isAtRest(page);
    const silence = performance.now() - Math.max(start, lastMove);
    if (atRest && !unanswered.size && silence > SILENCE) return;
    if (performance.now() - start > 12_000) throw new Error(`not answered: ${[...unanswered.values()].join(', ')}`);
    await sleep(Math.max(20, SILENCE - silence));
  }
}

/**
 * Waits until it is seen. Looks at every frame: without `visible` the browser is only looked at when the document
 * changes, and what happens in a shadow root is no change of the document.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').ElementHandle} where
 */
export const seen = (where, selector, options) => where.waitForSelector(selector, {...options, visible: true});

/** Clicks as a person does: with the mouse, when the page no longer moves under it. */
export async function click(handle) {
  await handle.scrollIntoView();
  await handle.evaluate(async (element) => {
    const place = () => JSON.stringify(element.getBoundingClientRect());
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let before = '', still = 0; still < 3; before = place()) {
      await frame();
      still = place() === before ? still + 1 : 0;
    }
  });
  await handle.click();
}

const seesBanner = () => {
  const banner = document.querySelector('personvern-banner');
  return !!banner && banner.getBoundingClientRect().height > 20;
};
export const isAsked = (page) => page.evaluate(seesBanner);
/** Resolves when the visitor is asked; fails if that does not happen. */
export const whenAsked = (page) => page.waitForFunction(seesBanner);

const inBanner = (selector) => `personvern-banner >>> ${selector}`;

/** Presses a button of the banner. */
export async function press(page, role) {
  const button = await seen(page, inBanner(`[data-role="${role}"]`));
  await click(button);
  // The message that stays after a withdrawal has no answers to press.
  await page.waitForFunction(
    () =>
      !document.querySelector('personvern-banner')?.shadowRoot?.querySelector('[data-role=accept],[data-role=save]'),
  );
  await quiet(page);
}

/** Ticks a purpose. */
export async function tick(page, id) {
  await click(await seen(page, inBanner(`input[value="${id}"]`)));
}

/** Opens the banner from the footer. */
export async function reopen(page) {
  const link = await seen(page, 'footer a[href="#personvern"]');
  await link.scrollIntoView();
  // A frame of another site that was just here would still get the press.
  await page.evaluate(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 100)));
  await click(link);
  // A banner that was asking already has changed what it shows.
  await page.waitForFunction(() => document.querySelector('personvern-banner')?.getAttribute('state') === 'open');
}

/** Says yes to statistics in whatever way the site asks. */
export async function acceptStatistics(page, {several}) {
  if (!several) return press(page, 'accept');
  await tick(page, 'statistics');
  return press(page, 'save');
}

export const acceptAll = (page, {several}) => press(page, several ? 'accept-all' : 'accept');
export const rejectAll = (page, {several}) => press(page, several ? 'reject-all' : 'reject');

/** Every cookie of the profile, whatever its host and path. */
export async function cookies({context}) {
  return (await context.cookies()).map(({name, domain, path, expires, secure, sameSite, httpOnly, value}) => ({
    name,
    domain,
    path,
    expires,
    secure,
    sameSite,
    httpOnly,
    value,
  }));
}

export const cookieNames = async (visitor) => (await cookies(visitor)).map(({name}) => name).sort();

/** Keys of both web storages and names of databases and caches. */
export const storage = (page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({name}) => name),
    caches: await caches.keys(),
  }));

/** What reached the third parties of a site. */
export const reached = ({demo}, {hosts}) => demo.logs.requests.filter(({host}) => hosts.includes(host));

/** What is being read out, or will be in a moment. */
export const statusText = async (page) => {
  const isSaid = () =>
    document.querySelector('personvern-banner')?.shadowRoot?.querySelector('[role=status]')?.textContent?.trim();
  await page.waitForFunction(isSaid, {timeout: 1000}).catch(() => undefined);
  return page.evaluate(
    () =>
      document.querySelector('personvern-banner')?.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ??
      '',
  );
};

export const bannerText = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('personvern-banner')?.shadowRoot;
    return root ? [...root.querySelectorAll('section')].map(({innerText}) => innerText).join('\n') : '';
  });

/** The product's own file, for pages that a test makes itself. */
export const dist = (file) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
