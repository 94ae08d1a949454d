/** As much of puppeteer's `Page` as the tests' visitors use, on plain WebDriver. https://www.w3.org/TR/webdriver2/ */
import {DrivenElement, DrivenPage} from './page-driver.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export class WebDriverPage extends DrivenPage {
  /** @param call `(method, path, body) => value`, in the session */
  constructor(call) {
    super();
    this._call = call;
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
}

class WebDriverElement extends DrivenElement {
  /** With the mouse, so that the event is one that scripts cannot make. */
  click() {
    return this._page._call('POST', `/element/${this.id}/click`, {});
  }
}
