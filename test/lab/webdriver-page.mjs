/** As much of puppeteer's `Page` as the tests' visitors use, on plain WebDriver. https://www.w3.org/TR/webdriver2/ */
import {setTimeout as sleep} from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PATIENCE = 10_000;

export class WebDriverPage {
  /** @param call `(method, path, body) => value`, in the session */
  constructor(call) {
    this._call = call;
  }

  isJavaScriptEnabled() {
    return true;
  }

  goto(url) {
    return this._call('POST', '/url', {url});
  }

  /** What the function returns or resolves to. Fails if the page goes to another one meanwhile. */
  async evaluate(run, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      new Promise((resolve) => resolve((${run})(...[...arguments].slice(0, -1)))).then(
        (value) => done({value}), (error) => done({error: String(error)}));`;
    const given = args.map((each) => (each instanceof WebDriverElement ? {[ELEMENT]: each.id} : each));
    const {value, error} = await this._call('POST', '/execute/async', {script, args: given}).catch((fault) => {
      // A page that goes away in the meantime takes the script with it.
      throw /script timeout/.test(fault.message) ? new Error('Execution context was destroyed') : fault;
    });
    if (error) throw new Error(error);
    return value?.[ELEMENT] ? new WebDriverElement(this, value[ELEMENT]) : value;
  }

  /** Resolves to what the function returns when that is something. */
  async waitForFunction(run, _options, ...args) {
    for (const start = Date.now(); Date.now() - start < PATIENCE; await sleep(30)) {
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

class WebDriverElement {
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

  /** With the mouse, so that the event is one that scripts cannot make. */
  click() {
    return this._page._call('POST', `/element/${this.id}/click`, {});
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
  return found.find((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0);
}
/* c8 ignore stop */
