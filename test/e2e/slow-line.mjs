// A visitor with a cold cache on a slow line, and where things stood in each frame that could be seen.
/**
 * @param place what is watched, as a function that the page runs in every frame: where it is, or undefined as long as it
 * is not there
 * @param answer value of the cookie from before
 * @returns a page that keeps in `window.tops` every place, and in `window.shifts` what the browser counted
 */
export async function comeOnSlowLine(browser, {width, url, answer, place}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({width, height: 800});
  await page.evaluateOnNewDocument(`window.place = ${place}`);
  await page.evaluateOnNewDocument(() => {
    [window.shifts, window.tops] = [[], []];
    // The browser does not count what moves first after it was transparent; the eye does.
    const look = () => {
      requestAnimationFrame(look);
      const now = window.place();
      if (now === undefined || getComputedStyle(document.documentElement).opacity !== '1') return;
      if (window.tops.at(-1) !== now) window.tops.push(now);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.shifts.push(value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  if (answer) await page.browserContext().setCookie({name: 'personvern', value: answer, domain: '127.0.0.1'});
  const devtools = await page.createCDPSession();
  await devtools.send('Network.enable');
  const line = {offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000};
  await devtools.send('Network.emulateNetworkConditions', line);
  await page.goto(url, {waitUntil: 'domcontentloaded'});
  return page;
}
