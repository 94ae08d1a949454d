/**
 * A visitor to the laboratory with Chromium, and what is really on the disk behind the page's back. `firefox.mjs` and
 * `webkit.mjs` have such visitors, too.
 */
import puppeteer from 'puppeteer-core';
import {browser as options} from '../../scripts/browser.mjs';

const NO_PRECONNECT = '--disable-background-networking';

/**
 * Every name leads to this machine, so that pages stand under a real public suffix; and they count as secure, as they
 * would with a certificate, so that `cookieStore`, caches and service workers are there.
 * @param origins of the pages
 * @param preconnects whether hints to connect are followed, which the switches for quiet tests forbid
 */
export function launch(origins, {preconnects = false} = {}) {
  const {args, ...rest} = options();
  const flags = [
    '--host-resolver-rules=MAP * 127.0.0.1',
    `--unsafely-treat-insecure-origin-as-secure=${origins.join()}`,
    '--allow-loopback-in-peer-connection',
  ];
  const kept = args.filter((each) => !preconnects || each !== NO_PRECONNECT);
  return puppeteer.launch({
    ...rest,
    args: [...kept, ...flags],
    ignoreDefaultArgs: preconnects ? [NO_PRECONNECT] : false,
  });
}

/**
 * A clean profile with one tab.
 * @param signals properties of `navigator`, such as `{doNotTrack: '1'}`
 * @param isClean false for the browser's own profile, since no other follows hints to connect
 * @returns `page` · `touched`, keys that have reached web storage since, if only for a moment · `stored()`, what is
 * stored now · `leave()`
 */
export async function newVisitor(browser, {signals = {}, isClean = true} = {}) {
  const context = isClean ? await browser.createBrowserContext() : browser.defaultBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.evaluateOnNewDocument((wanted) => {
    for (const [name, value] of Object.entries(wanted)) Object.defineProperty(navigator, name, {get: () => value});
  }, signals);
  return {
    page,
    touched: await watchStorage(page),
    stored: () => stored(page),
    leave: () => (isClean ? context.close() : page.close()),
  };
}

/**
 * Storage as the browser has it. Pages may be shown copies that were never stored, so nothing is asked of the page.
 * @returns `kind name`, sorted: `cookie _ga`, `localStorage ph_x`
 */
export async function stored(page) {
  const cookies = await page.browserContext().cookies();
  const {origin, hostname} = new URL(page.url());
  const found = cookies.filter(isCookieOf(hostname)).map(({name}) => `cookie ${name}`);
  const cdp = await page.createCDPSession();
  for (const kind of ['localStorage', 'sessionStorage']) {
    const storageId = {securityOrigin: origin, isLocalStorage: kind === 'localStorage'};
    const {entries} = await cdp.send('DOMStorage.getDOMStorageItems', {storageId});
    found.push(...entries.map(([name]) => `${kind} ${name}`));
  }
  const {databaseNames} = await cdp.send('IndexedDB.requestDatabaseNames', {securityOrigin: origin});
  found.push(...databaseNames.map((name) => `indexedDB ${name}`));
  const {caches} = await cdp.send('CacheStorage.requestCacheNames', {securityOrigin: origin});
  found.push(...caches.map(({cacheName}) => `cacheStorage ${cacheName}`));
  await cdp.detach();
  return found.sort();
}

/** Whether a page on the host gets the cookie. */
export const isCookieOf =
  (hostname) =>
  ({domain}) =>
    hostname === domain || `.${hostname}`.endsWith(domain.replace(/^\.?/, '.'));

/** Trackers try whether storage works, and take away again what they wrote. @returns a list that grows */
async function watchStorage(page) {
  const seen = [];
  const cdp = await page.createCDPSession();
  await cdp.send('DOMStorage.enable');
  const note = ({storageId, key}) =>
    seen.push(`${storageId.isLocalStorage ? 'localStorage' : 'sessionStorage'} ${key}`);
  cdp.on('DOMStorage.domStorageItemAdded', note);
  cdp.on('DOMStorage.domStorageItemUpdated', note);
  return seen;
}
