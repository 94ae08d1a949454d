/** The states of a visit, each in a profile of its own, and what is looked at in each. */
import {acceptAll, isAsked, press, quiet, rejectAll, reopen, tick} from '../e2e/support.mjs';
import {delivered, faultsOf} from './measure.mjs';

export const ALL = ['statistics', 'marketing', 'content'];
const SEVERAL = {several: true};

/** How long an answer lasts, and a day: see `askAgainAfterDays`. */
const TOO_OLD = 181 * 86_400_000;

/**
 * `run` visits and answers through `visit`; `visit.check(state, granted)` looks.
 * Titles continue the sentence "on … a visitor …". `signals` must be there before the page's code runs; `devTools` are
 * those of Chromium.
 */
export const STATES = [
  {
    title: 'R01 R02 R41 is left alone before an answer, after a no, and on the next page',
    async run({go, page, check}) {
      await go();
      await check('before', []);
      await rejectAll(page, SEVERAL);
      await check('reject', []);
      await go();
      await check('reject, next page', []);
    },
  },
  {
    title: 'R32 who allows statistics gets that alone, now and on the next page',
    async run({go, page, check}) {
      await go();
      await check('before', []);
      await tick(page, 'statistics');
      await press(page, 'save');
      await check('statistics', ['statistics']);
      await go();
      await check('statistics, next page', ['statistics']);
    },
  },
  {
    title: 'R32 R36 R37 who allows all gets all, and nothing from the moment of the no',
    async run({go, page, check}) {
      await go();
      await check('before', []);
      await acceptAll(page, SEVERAL);
      await check('all', ALL);
      await go();
      await check('all, next page', ALL);
      await go('slow');
      await check('all, slow page', ALL);
      await reopen(page);
      await press(page, 'withdraw');
      await check('withdraw', []);
      await go();
      await check('withdraw, next page', []);
    },
  },
  {
    title: 'R48 whose browser says Do Not Track is not asked, and left alone',
    signals: {doNotTrack: '1'},
    async run({go, check}) {
      await go();
      await check('Do Not Track', []);
    },
  },
  {
    title: 'R40 whose answer has grown old is left alone and asked again',
    devTools: true,
    async run({go, page, check}) {
      await go();
      await acceptAll(page, SEVERAL);
      await check('all', ALL);
      await age(page);
      // What the trackers wrote while the page closed is still being told.
      await new Promise((resolve) => setTimeout(resolve, 300));
      check.forget();
      await go();
      await check('expired', [], {asked: true});
    },
  },
  {
    title: 'R58 who never gets our file is left alone',
    async run({go, check}) {
      await go('missing');
      await check('file missing', []);
    },
  },
];

/** Leaves the page, and puts the answer back by half a year. The copy of the cookie goes, or it would count instead. */
async function age(page) {
  const {origin} = new URL(page.url());
  const cdp = await page.createCDPSession();
  await cdp.send('DOMStorage.removeDOMStorageItem', {
    storageId: {securityOrigin: origin, isLocalStorage: true},
    key: 'personvern',
  });
  await page.goto('about:blank');
  const context = page.browserContext();
  const cookie = (await context.cookies()).find(({name}) => name === 'personvern');
  const time = new Date(Date.now() - TOO_OLD).toISOString();
  await context.setCookie({...cookie, value: cookie.value.replace(/t:[^~]+/, `t:${time}`)});
}

/**
 * Runs one of the states. @returns what was wrong, a line each
 * @param arrive `(settings) => visitor`, as in `visitor.mjs`
 * @param lab of `startLab`
 * @param address of the page; `${address}/missing` is the same without our file
 */
export async function faultsIn({run, signals}, {arrive, lab, address, parked}) {
  const {page, touched, stored, leave} = await arrive({signals});
  const lines = [];
  const forget = () => {
    lab.clear();
    touched.length = 0;
  };
  const go = async (variant = '') => {
    await page.goto(`${address}${variant && `/${variant}`}`);
    await quiet(page);
  };
  const check = async (state, granted, {asked} = {}) => {
    await delivered(lab.requests, granted);
    await quiet(page);
    const inPage = await page.evaluate(() => ({ran: window.labRan ?? [], order: window.labOrder ?? []}));
    const seen = {requests: [...lab.requests], stored: await stored(), touched: [...touched], ...inPage};
    const faults = faultsOf(seen, granted, parked);
    if (asked && !(await isAsked(page))) faults.push({kind: 'broken', tracker: '?', text: 'broken: nobody asked'});
    lines.push(...faults.map(({text}) => `${state}: ${text}`));
    forget();
  };
  try {
    forget();
    await run({go, page, check: Object.assign(check, {forget})});
  } finally {
    await leave();
  }
  return lines;
}
