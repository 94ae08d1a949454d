/** A visitor to the laboratory with Firefox, by WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import {firefox} from '../../scripts/browser.mjs';
import {serveLook, storedBesideCookies} from './look.mjs';
import {isCookieOf} from './visitor.mjs';

/**
 * Every name leads to this machine, and the pages count as secure, as they would with a certificate.
 * @param hosts of the pages
 * @returns `arrive`, as `newVisitor` of `visitor.mjs`, but what is stored for a moment is not seen · `close()`
 */
export async function launchFirefox(lab, hosts) {
  serveLook(lab);
  const extraPrefsFirefox = {
    'network.dns.forceResolve': '127.0.0.1',
    'dom.securecontext.allowlist': hosts.join(),
    'dom.caches.testing.enabled': true,
  };
  const browser = await puppeteer.launch({...firefox(), protocolTimeout: 20_000, extraPrefsFirefox});
  return {arrive: (settings) => newVisitor(browser, settings), close: () => browser.close()};
}

async function newVisitor(browser, {signals = {}}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.evaluateOnNewDocument((wanted) => {
    for (const [name, value] of Object.entries(wanted)) Object.defineProperty(navigator, name, {get: () => value});
  }, signals);
  const stored = async () => {
    const cookies = (await context.cookies()).filter(isCookieOf(new URL(page.url()).hostname));
    return [...cookies.map(({name}) => `cookie ${name}`), ...(await storedBesideCookies(page))].sort();
  };
  return {page, touched: [], stored, leave: () => context.close()};
}
