// A real browser on the demo's real pages: what end-to-end tests need to visit, answer, and look behind the page.
import {readFileSync} from 'node:fs';
import {after, before} from 'node:test';
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
  const open = async (address) => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setJavaScriptEnabled(javascript);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.evaluateOnNewDocument((wanted) => {
      for (const [name, value] of Object.entries(wanted)) Object.defineProperty(navigator, name, {get: () => value});
    }, signals);
    if (address) await visit(page, address);
    return page;
  };
  const page = await open();
  return {context, demo, errors, open, page, leave: () => context.close()};
}

/** Goes there and waits until nothing more comes. */
export async function visit(page, address) {
  const response = await page.goto(address);
  await quiet(page);
  return response;
}

export const quiet = (page) => page.waitForNetworkIdle({idleTime: 300, timeout: 12_000, concurrency: 1});

export const isAsked = (page) =>
  page.evaluate(() => {
    const banner = document.querySelector('personvern-banner');
    return !!banner && banner.getBoundingClientRect().height > 20;
  });

const inBanner = (selector) => `personvern-banner >>> ${selector}`;

/** Presses a button of the banner as a person does: with the mouse, where it stands. */
export async function press(page, role) {
  const button = await page.waitForSelector(inBanner(`[data-role="${role}"]`), {visible: true});
  await button.click();
  // The message that stays after a withdrawal has no answers to press.
  await page.waitForFunction(
    () =>
      !document.querySelector('personvern-banner')?.shadowRoot?.querySelector('[data-role=accept],[data-role=save]'),
  );
  await quiet(page);
}

/** Ticks a purpose. */
export async function tick(page, id) {
  await (await page.waitForSelector(inBanner(`input[value="${id}"]`), {visible: true})).click();
}

/** Opens the banner from the footer. */
export async function reopen(page) {
  const link = await page.waitForSelector('footer a[href="#personvern"]');
  await link.scrollIntoView();
  // A frame of another site that was just here would still get the press.
  await page.evaluate(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 100)));
  await link.click();
  await page.waitForSelector(inBanner('[data-role]'), {visible: true});
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

export const statusText = (page) =>
  page.evaluate(
    () =>
      document.querySelector('personvern-banner')?.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ??
      '',
  );

export const bannerText = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('personvern-banner')?.shadowRoot;
    return root ? [...root.querySelectorAll('section')].map(({innerText}) => innerText).join('\n') : '';
  });

/** The product's own file, for pages that a test makes itself. */
export const dist = (file) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
