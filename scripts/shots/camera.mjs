// A visitor on the demo's page, brought to a state, and pictures of what is seen there.
import {setTimeout as sleep} from 'node:timers/promises';
import {drawn, equip, look, reopenBanner, showEmbed} from './in-page.js';

/** Width to height of the window in pixels: the smallest phone, a common one, a laptop. */
export const WINDOWS = {320: 568, 375: 667, 1280: 800};

const FEATURES = {
  light: {'prefers-color-scheme': 'light'},
  dark: {'prefers-color-scheme': 'dark'},
  forced: {'prefers-color-scheme': 'dark', 'forced-colors': 'active'},
  contrast: {'prefers-color-scheme': 'light', 'prefers-contrast': 'more'},
  'contrast-dark': {'prefers-color-scheme': 'dark', 'prefers-contrast': 'more'},
};
export const COLOURS = Object.keys(FEATURES);

/** Pixels; a list of everything stored can be very long. */
const TALLEST = 3600;
const DAY = 86_400_000;

const inBanner = (selector) => `personvern-banner >>> ${selector}`;

function cookiesOf({answer, daysAgo = 1, stored = []}, {hostname}) {
  const cookie = (name, value) => ({name, value, domain: hostname, path: '/'});
  const time = `${new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 19)}Z`;
  return [
    ...(answer ? [cookie('personvern', [`t:${time}`, ...answer].join('~'))] : []),
    ...stored.map((name) => cookie(name, '1')),
  ];
}

const quiet = (page) => page.waitForNetworkIdle({idleTime: 150, timeout: 10_000, concurrency: 1});

/** What a visitor can do; with the mouse, since only a real press counts. */
function handsOf(page) {
  const click = async (selector) => {
    const target = await page.waitForSelector(selector, {visible: true, timeout: 5000});
    await target.click();
    await quiet(page);
    // The gate tells what it could remove a moment after the answer.
    await sleep(100);
  };
  return {
    press: (role) => click(inBanner(`[data-role="${role}"]`)),
    unfold: () => click(inBanner('[data-role="details"]')),
    show: () => click('personvern-embed >>> [data-role="show"]'),
    reopen: async () => {
      await page.evaluate(reopenBanner);
      await page.waitForSelector(inBanner('section'), {visible: true, timeout: 5000});
      await quiet(page);
    },
  };
}

/**
 * @param state one of `STATES`
 * @param address of the look's front page
 * @returns `{page, measure, shoot, leave}`; one visit serves every window and every choice of colours
 */
export async function visit(browser, state, address, language) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const url = new URL(state.path ?? '', address);
  url.search = new URLSearchParams({ask: 'one', lang: language, ...state.query});
  await context.setCookie(...cookiesOf(state, url));
  await page.setJavaScriptEnabled(state.javascript ?? true);
  await page.evaluateOnNewDocument(equip, state);
  await page.setViewport({width: 1280, height: WINDOWS[1280]});
  await page.goto(url.href);
  await quiet(page);
  await state.act?.(handsOf(page));
  const devtools = await page.createCDPSession();
  return {
    page,
    measure: (width, colours) => measure(page, devtools, {state, width, colours}),
    shoot: (width, colours, path) => shoot(page, devtools, {state, width, colours, path}),
    leave: () => context.close(),
  };
}

/** @returns what can be seen without a picture; see `look` */
async function measure(page, devtools, {state, width, colours}) {
  await page.setViewport({width, height: WINDOWS[width] ?? WINDOWS[375]});
  await devtools.send('Emulation.setEmulatedMedia', {
    media: state.media ?? '',
    features: Object.entries({'forced-colors': 'none', 'prefers-contrast': 'no-preference', ...FEATURES[colours]}).map(
      ([name, value]) => ({name, value}),
    ),
  });
  // The mouse would colour what it rests on, and focus has been tested elsewhere.
  await page.mouse.move(0, 0);
  // Where JavaScript is off, nothing waits for frames either.
  await (state.javascript === false ? sleep(100) : page.evaluate(drawn));
  return page.evaluate(look, state.frame ?? 'top');
}

async function shoot(page, devtools, {state, width, colours, path}) {
  const seen = await measure(page, devtools, {state, width, colours});
  if (state.frame === 'embed') {
    await page.evaluate(showEmbed);
    await sleep(250);
  }
  const {y, height} = seen.frame;
  await page.screenshot({path, clip: {x: 0, y, width, height: Math.min(height, TALLEST)}, captureBeyondViewport: true});
  return seen;
}
