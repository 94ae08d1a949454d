// A visitor with an empty profile and a cold cache, and what a visit costs.
import {setTimeout as sleep} from 'node:timers/promises';
import {read, watch} from './in-page.js';

/** What is slow: nothing, the telephone, or the line (round trip in ms, bits per second). */
export const PLACES = {
  desk: {},
  phone: {cpu: 4},
  'slow line': {latency: 400, bits: 400_000},
};

const rest = (page) => page.waitForNetworkIdle({idleTime: 300, timeout: 30_000});

async function isolate(page, {cpu = 1, latency, bits}) {
  const devtools = await page.createCDPSession();
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  if (latency) {
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bits / 8,
      uploadThroughput: bits / 8,
    });
  }
  return devtools;
}

/** Bytes and number of what is fetched besides the page itself. */
function count(devtools) {
  const fetched = {bytes: 0, requests: 0};
  const pages = new Set();
  devtools.on('Network.requestWillBeSent', ({requestId, type, request}) => {
    if (type === 'Document' || request.url.startsWith('data:')) pages.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    if (pages.has(requestId)) return;
    fetched.bytes += encodedDataLength;
    fetched.requests += 1;
  });
  return fetched;
}

/** Milliseconds of the page's own thread, so that other work on the machine does not count. */
async function threadTime(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((each) => each.name === name).value * 1000;
  return {script: of('ScriptDuration'), tasks: of('TaskDuration')};
}

export async function newVisitor(browser, width = 375) {
  const context = await browser.createBrowserContext();
  const open = async (url, {place = {}, label} = {}) => {
    const page = await context.newPage();
    await page.setViewport({width, height: 800});
    const devtools = await isolate(page, place);
    const fetched = count(devtools);
    await page.evaluateOnNewDocument(watch, label);
    await page.goto(url);
    await rest(page);
    if (label) await page.waitForFunction(() => globalThis.seen.asked, {timeout: 20_000, polling: 50});
    return {page, devtools, cost: {...(await page.evaluate(read)), ...fetched, ...(await threadTime(devtools))}};
  };
  /** Says no the way a person would, so that the next page is an answered visitor's, with a cold cache. */
  const answer = async (url, label) => {
    const {page, devtools} = await open(url, {label});
    // Some slide in.
    await sleep(700);
    const {
      x,
      y,
      width: wide,
      height,
    } = await page.evaluate((text) => globalThis.findButton(text).getBoundingClientRect().toJSON(), label);
    await page.mouse.click(x + wide / 2, y + height / 2);
    await rest(page);
    await page.waitForFunction((text) => !globalThis.findButton(text), {timeout: 10_000, polling: 50}, label);
    await devtools.send('Network.clearBrowserCache');
    await page.close();
  };
  return {open, answer, leave: () => context.close()};
}
