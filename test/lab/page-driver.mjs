/** What the visitors of browsers that puppeteer does not speak to have in common: as much of its `Page` as tests use. */
import {setTimeout as sleep} from 'node:timers/promises';

const PATIENCE = 10_000;

/** A page whose `evaluate` is for each protocol to say. */
export class DrivenPage {
  isJavaScriptEnabled() {
    return true;
  }

  /** Resolves to what the function returns when that is something. */
  async waitForFunction(run, {timeout = PATIENCE} = {}, ...args) {
    for (const start = Date.now(); Date.now() - start < timeout; await sleep(30)) {
      const value = await this.evaluate(run, ...args).catch(() => undefined);
      if (value) return value;
    }
    throw new Error(`Waited in vain for ${run} (${args})`);
  }

  /** Resolves to the element when it is seen. `>>>` goes on in all shadow roots below, as in puppeteer. */
  waitForSelector(selector) {
    return this.waitForFunction(findSeen, {}, selector);
  }
}

/** An element of such a page, by what the protocol calls it. How it is pressed is for each to say. */
export class DrivenElement {
  constructor(page, id) {
    this._page = page;
    this.id = id;
  }

  evaluate(run, ...args) {
    return this._page.evaluate(run, this, ...args);
  }

  scrollIntoView() {
    return this.evaluate((element) => element.scrollIntoView({block: 'center'}));
  }
}

/* c8 ignore start: runs in the page */
function findSeen(selector) {
  const [first, ...deeper] = selector.split('>>>');
  const shadowsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? [shadowRoot, ...shadowsIn(shadowRoot)] : [],
    );
  const below = (element) => (element.shadowRoot ? [element.shadowRoot, ...shadowsIn(element.shadowRoot)] : []);
  const found = deeper.reduce(
    (elements, part) => elements.flatMap(below).flatMap((root) => [...root.querySelectorAll(part)]),
    [...document.querySelectorAll(first)],
  );
  const isHidden = (element) => !!element.checkVisibility && !element.checkVisibility();
  return found.find(
    (element) =>
      !isHidden(element) &&
      element.getBoundingClientRect().height > 0 &&
      getComputedStyle(element).visibility === 'visible',
  );
}
/* c8 ignore stop */
