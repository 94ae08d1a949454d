// What is measured. Each takes one round of one thing and returns numbers by name: milliseconds, but for bytes,
// requests and shift.
import {setTimeout as sleep} from 'node:timers/promises';
import {drawnItems, expectAfter} from './in-page.js';
import {newVisitor, PLACES} from './visitor.mjs';

const NO = '^Nei$';
const OURS = {name: 'ours', path: '/ours', no: NO};
const WITHOUT = {name: 'no tool', path: '/without'};
const inBanner = (selector) => `personvern-banner >>> ${selector}`;

async function once(browser, act, width) {
  const visitor = await newVisitor(browser, width);
  try {
    return await act(visitor);
  } finally {
    await visitor.leave();
  }
}

/** Somebody who has never been here: at the desk, on a telephone, on a slow line. */
async function firstVisit({browser, origin}, {path, no}) {
  const numbers = {};
  for (const [where, place] of Object.entries(PLACES)) {
    const {cost} = await once(browser, ({open}) => open(origin + path, {place, label: no}));
    const {asked, bytes, painted, requests, script, shift, tasks} = cost;
    if (where === 'desk') Object.assign(numbers, {bytes, requests, shift, script, 'all tasks': tasks});
    else Object.assign(numbers, {[`painted, ${where}`]: painted, ...(asked && {[`asked, ${where}`]: asked})});
  }
  return numbers;
}

/** Somebody who has said no, on the next page, with a cold cache. */
async function answeredVisit({browser, origin}, {path, no}) {
  const numbers = {};
  for (const [where, place] of Object.entries(PLACES)) {
    const {cost} = await once(browser, async ({answer, open}) => {
      if (no) await answer(origin + path, no);
      return open(origin + path, {place});
    });
    const {bytes, painted, requests, script, tasks} = cost;
    if (where === 'desk') Object.assign(numbers, {bytes, requests, script, 'all tasks': tasks});
    else numbers[`painted, ${where}`] = painted;
  }
  return numbers;
}

/** From the press on Yes to the parked script, on a telephone; the pointer has been on its way for a moment. */
async function yes({browser, origin}) {
  return once(browser, async ({open}) => {
    const {page, devtools} = await open(`${origin}/ours`, {label: NO});
    const button = await page.waitForSelector(inBanner('[data-role=accept]'), {visible: true});
    await button.hover();
    await page.waitForNetworkIdle({idleTime: 300});
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: PLACES.phone.cpu});
    await page.evaluate('globalThis.isDone = () => globalThis.ran');
    await page.evaluate(expectAfter, 'click');
    await button.click();
    const opened = await page.evaluate(() => globalThis.after);
    await sleep(200);
    // The browser tells of nothing below 16 ms.
    return {
      'parked script has run': opened,
      'press until painted': await page.evaluate(() => globalThis.clicked ?? 16),
    };
  });
}

/** A declaration of 1,000 items: unfolded, more of it, one letter searched for; on a telephone. */
function longList(width) {
  return ({browser, origin}) =>
    once(
      browser,
      async ({open}) => {
        const {page, devtools} = await open(`${origin}/long`, {label: NO});
        const inList = (selector) => inBanner(`personvern-declaration >>> ${selector}`);
        const act = async (type, isDone, doIt) => {
          await page.evaluate(`globalThis.isDone = ${isDone}`);
          await page.evaluate(expectAfter, type);
          await doIt();
          const time = await page.evaluate(() => globalThis.after);
          await sleep(300);
          return time;
        };
        await page.evaluate(`globalThis.drawnItems = ${drawnItems}`);
        const details = await page.waitForSelector(inBanner('[data-role=details]'), {visible: true});
        await details.hover();
        await page.waitForNetworkIdle({idleTime: 300});
        await devtools.send('Emulation.setCPUThrottlingRate', {rate: PLACES.phone.cpu});
        await sleep(300);
        const opened = await act('click', '() => drawnItems() > 0', () => details.click());
        const more = await page.waitForSelector(inList('[data-role=show-more]'));
        await more.scrollIntoView();
        await sleep(200);
        const shown = await act('click', '() => drawnItems() > 10', () => more.click());
        const field = await page.waitForSelector(inList('input[type=search]'));
        await field.focus();
        await sleep(300);
        const found = await act('input', '() => drawnItems() <= 10', () => page.keyboard.type('7'));
        return {unfold: opened, 'show 50 more': shown, 'search a letter': found};
      },
      width,
    );
}

/** The script time of a page whose visitor has said no, in each mode of the guard. */
async function gateTime({browser, origin}) {
  const time = async (path) => {
    const {cost} = await once(browser, async ({answer, open}) => {
      if (path !== '/without') await answer(origin + path, NO);
      return open(origin + path);
    });
    return cost.script;
  };
  const without = await time('/without');
  return {declared: (await time('/ours')) - without, strict: (await time('/strict')) - without};
}

/** By name: what is measured of whom. `peers` as from `getPeers()`. */
export function measures(peers) {
  const tools = [WITHOUT, OURS, ...Object.entries(peers).map(([name, {no}]) => ({name, path: `/peer/${name}/`, no}))];
  const each = (measure) => Object.fromEntries(tools.map((tool) => [tool.name, (world) => measure(world, tool)]));
  return {
    first: {title: 'first visit', of: each(firstVisit)},
    answered: {title: 'visitor who has said no', of: each(answeredVisit)},
    yes: {title: 'press on yes, CPU 4x', of: {ours: yes}},
    list: {title: '1,000 declared items, CPU 4x', of: {'375 px': longList(375), '1280 px': longList(1280)}},
    gate: {title: 'script time of the gate, above a page without', of: {ours: gateTime}},
  };
}
