/**
 * As much of puppeteer's `Page` as the tests use, on the plain protocol: puppeteer itself waits in vain for pages of
 * Chromium before 102, and of 109. https://chromedevtools.github.io/devtools-protocol/
 */
import {DrivenElement, DrivenPage} from './page-driver.mjs';

const KEYS = {Tab: 9, Enter: 13, ' ': 32};

export class DevToolsPage extends DrivenPage {
  /** Script errors, what the console calls an error, and policies broken, in words. */
  errors = [];

  /** @param session of the page's target */
  constructor(session) {
    super();
    this._session = session;
    session.on('Runtime.exceptionThrown', ({exceptionDetails: {text, exception}}) =>
      this.errors.push(`${text} ${exception?.description ?? ''}`),
    );
    session.on('Runtime.consoleAPICalled', ({type, args}) => {
      if (type === 'error') this.errors.push(args.map(({value, description}) => value ?? description).join(' '));
    });
    session.on('Log.entryAdded', ({entry: {level, text, url}}) => {
      if (level === 'error') this.errors.push(`${text} ${url ?? ''}`);
    });
  }

  async start() {
    for (const domain of ['Page', 'Runtime', 'Log']) await this._session.send(`${domain}.enable`);
    return this;
  }

  /** Resolves when the new page is there. */
  async goto(url) {
    const loaded = new Promise((resolve) => this._session.once('Page.loadEventFired', resolve));
    const {errorText} = await this._session.send('Page.navigate', {url});
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await loaded;
  }

  /** What the function returns or resolves to. Fails if the page goes to another one meanwhile. */
  async evaluate(run, ...args) {
    const {result: global} = await this._session.send('Runtime.evaluate', {expression: 'window'});
    const {result, exceptionDetails: failed} = await this._session.send('Runtime.callFunctionOn', {
      functionDeclaration: String(run),
      objectId: global.objectId,
      arguments: args.map((each) => (each instanceof DevToolsElement ? {objectId: each.id} : {value: each})),
      awaitPromise: true,
    });
    if (failed) throw new Error(`${failed.text} ${failed.exception?.description ?? ''}`);
    if (result.subtype === 'node') return new DevToolsElement(this, result.objectId);
    if (!result.objectId) return result.value;
    const copied = await this._session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this; }',
      objectId: result.objectId,
      returnByValue: true,
    });
    return copied.result.value;
  }

  /** @param key one of `KEYS` */
  async press(key) {
    const common = {key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: KEYS[key]};
    const text = key === 'Enter' ? '\r' : key === ' ' ? ' ' : undefined;
    await this._session.send('Input.dispatchKeyEvent', {type: text ? 'keyDown' : 'rawKeyDown', text, ...common});
    await this._session.send('Input.dispatchKeyEvent', {type: 'keyUp', ...common});
  }

  /** @returns a PNG of what is on the screen */
  async screenshot() {
    const {data} = await this._session.send('Page.captureScreenshot');
    return Buffer.from(data, 'base64');
  }
}

class DevToolsElement extends DrivenElement {
  /** With the mouse, so that the event is one that scripts cannot make. */
  async click() {
    const place = await this.evaluate((element) => {
      const {left, top, width, height} = element.getBoundingClientRect();
      return {x: left + width / 2, y: top + height / 2};
    });
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
      await this._page._session.send('Input.dispatchMouseEvent', {type, ...place, button: 'left', clickCount: 1});
  }
}
