import {expect} from '@open-wc/testing';
import {aWhile, closePages, forgetEverything, openPage, type Page, script, served, until} from '../fixtures/pages.js';

type Scripts = typeof import('../../src/gate/scripts.js');

/** A script as a web developer parks it. */
function parked(attributes: string, code = ''): string {
  return `<script type="text/plain" data-purpose="statistics" ${attributes}>${code}</script>`;
}
const inline = (name: string, attributes = ''): string => parked(attributes, `ran.push('${name}')`);
const external = (name: string, wait = 0, attributes = '', code = ''): string =>
  parked(`data-src="${script(name, wait, code).replaceAll('&', '&amp;')}" ${attributes}`);

const parkedOn = (page: Page): HTMLScriptElement[] => [
  ...page.document.querySelectorAll<HTMLScriptElement>('[data-purpose]'),
];

interface Opened {
  /** Opens what is parked on the page, also a second time. */
  open(): void;
  /** The parked scripts that have run. */
  readonly inserted: HTMLScriptElement[];
}

/** Opens every parked script of the page, in document order. */
async function openScripts(page: Page, allowed: (parked: HTMLScriptElement) => boolean = () => true): Promise<Opened> {
  const {createScriptRunner, PARKED_SCRIPT} = (await page.window.load('/src/gate/scripts.ts')) as Scripts;
  const inserted: HTMLScriptElement[] = [];
  const runner = createScriptRunner(allowed, (each) => inserted.push(each));
  const open = (): void => {
    for (const each of page.document.querySelectorAll<HTMLScriptElement>(PARKED_SCRIPT)) runner.open(each);
  };
  open();
  return {open, inserted};
}

/** What has run on a page with this body, when `last` has, in order. */
async function runAll(body: string, last: string): Promise<string[]> {
  const page = await openPage(body);
  await openScripts(page);
  await until(() => page.window.ran.includes(last), `${last} to run`);
  return page.window.ran;
}

beforeEach(forgetEverything);
afterEach(closePages);

describe('parked scripts run as if they had stood on the page', () => {
  it('not at all before they are opened (R01)', async () => {
    const {window} = await openPage(inline('a') + external('b'));
    await aWhile();
    expect(window.ran).to.deep.equal([]);
    expect(window.performance.getEntriesByType('resource').filter(({name}) => name.includes('/b.js'))).to.deep.equal(
      [],
    );
  });

  it('in document order, inline ones after the external ones before them (R32)', async () => {
    const body = inline('a') + external('b', 300) + inline('c') + external('d', 100) + external('e') + inline('f');
    expect(await runAll(body, 'f')).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('with async, as soon as they are there, and nobody waits for them', async () => {
    const body = external('slow', 600, 'async') + external('a', 300) + inline('b') + external('fast', 0, 'async');
    expect(await runAll(body, 'slow')).to.deep.equal(['fast', 'a', 'b', 'slow']);
  });

  it('with defer, and as modules, in order after all others', async () => {
    const module = parked('data-type="module"', 'ran.push("module " + typeof import.meta.url)');
    const body = external('deferred', 0, 'defer') + module + external('a', 300) + inline('b');
    expect(await runAll(body, 'module string')).to.deep.equal(['a', 'b', 'deferred', 'module string']);
  });

  it('with defer on an inline script as if it were not there, which is what browsers do', async () => {
    expect(await runAll(inline('a', 'defer') + inline('b'), 'b')).to.deep.equal(['a', 'b']);
  });

  it('as modules that import others, from an address', async () => {
    const code = `import {value} from '${served('/value.js', {type: 'text/javascript', body: 'export const value = 7;'})}'; ran.push(value);`;
    const address = served('/module.js', {type: 'text/javascript', body: code}).replaceAll('&', '&amp;');
    const page = await openPage(parked(`data-type="module" data-src="${address}"`));
    await openScripts(page);
    await until(() => page.window.ran.length);
    expect(page.window.ran).to.deep.equal([7]);
  });

  it('also when the address stands in src, where text/plain keeps it from loading', async () => {
    const address = script('a').replaceAll('&', '&amp;');
    expect(await runAll(parked(`src="${address}"`) + inline('b'), 'b')).to.deep.equal(['a', 'b']);
  });

  it('while the page is still being parsed, deferred ones after that', async () => {
    const body = `${external('deferred', 0, 'defer')}${inline('a')}<p>First</p><!--pause--><p id="last">Last</p>`;
    const page = await openPage(body, {whileParsing: true});
    await until(() => parkedOn(page).length === 2);
    await openScripts(page);
    await until(() => page.window.ran.includes('a'));
    await aWhile();
    expect(page.window.ran).to.deep.equal(['a']);
    await page.goOn();
    await until(() => page.window.ran.length === 2);
    expect(page.document.querySelector('#last')).to.not.be.null;
  });

  it('where they stand: document.currentScript is theirs', async () => {
    const code = 'ran.push(document.currentScript.parentElement.id + document.currentScript.nextElementSibling.id)';
    const body =
      `<div id="first">${parked('', code)}<p id="A"></p></div>` +
      `<div id="second">${external('x', 0, '', code)}<p id="B"></p></div>`;
    const page = await openPage(body);
    await openScripts(page);
    await until(() => page.window.ran.length === 3);
    expect(page.window.ran).to.deep.equal(['firstA', 'x', 'secondB']);
  });

  it('each once, however often they are opened (R32)', async () => {
    const page = await openPage(external('a', 200) + inline('b') + external('c', 0, 'async'));
    const {open, inserted} = await openScripts(page);
    open();
    await until(() => page.window.ran.length === 3);
    open();
    await aWhile();
    expect(page.window.ran).to.have.members(['a', 'b', 'c']);
    expect(page.window.ran).to.have.length(3);
    expect(inserted).to.have.length(3);
  });
});

describe('what a parked script had it keeps', () => {
  it('every attribute but those that park it', async () => {
    const attributes =
      'id="tag" class="a b" data-service="matomo" data-site-id="7" crossorigin="anonymous" referrerpolicy="no-referrer" ' +
      'fetchpriority="low" charset="utf-8" onload="ran.push(\'onload \' + this.id)"';
    const page = await openPage(external('a', 0, attributes));
    await openScripts(page);
    await until(() => page.window.ran.length === 2);
    const tag = page.document.querySelector('#tag')!;
    expect(Object.fromEntries([...tag.attributes].map(({name, value}) => [name, value]))).to.deep.equal({
      id: 'tag',
      class: 'a b',
      'data-purpose': 'statistics',
      'data-service': 'matomo',
      'data-site-id': '7',
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
      fetchpriority: 'low',
      charset: 'utf-8',
      onload: "ran.push('onload ' + this.id)",
      src: script('a'),
    });
    expect(page.window.ran).to.deep.equal(['a', 'onload tag']);
  });

  it('its nonce, so that it runs under a strict content security policy', async () => {
    const body =
      parked('nonce="page"', 'ran.push("with")') +
      parked('', 'ran.push("without")') +
      parked('nonce="x"', 'ran.push("wrong")');
    const page = await openPage(body, {csp: "script-src 'self' 'nonce-page'"});
    await openScripts(page);
    await aWhile();
    expect(page.window.ran).to.deep.equal(['with']);
  });

  it('its integrity: changed code does not run, and the next script does', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode("ran.push('a');"));
    const right = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    const body = external('a', 0, `integrity="${right}"`) + external('b', 0, `integrity="${right}"`) + inline('c');
    expect(await runAll(body, 'c')).to.deep.equal(['a', 'c']);
  });

  it('its own type', async () => {
    const page = await openPage(parked('id="json" data-type="application/json"', '{"a": 1}'));
    const {inserted} = await openScripts(page);
    await until(() => inserted.length);
    const json = page.document.querySelector<HTMLScriptElement>('#json')!;
    expect(json.type).to.equal('application/json');
    expect(json.text).to.equal('{"a": 1}');
  });
});

describe('one script never holds back the rest for ever', () => {
  it('when its address answers 404', async () => {
    const missing = served('/missing.js', {status: 404}).replaceAll('&', '&amp;');
    expect(await runAll(parked(`data-src="${missing}"`) + inline('b'), 'b')).to.deep.equal(['b']);
  });

  it('when it throws, or is no JavaScript at all', async () => {
    const page = await openPage(
      parked('', 'ran.push("a"); throw new Error("its own fault")') + parked('', '<p>') + inline('c'),
    );
    const faults: string[] = [];
    page.window.addEventListener('error', (event) => {
      faults.push(event.message);
      event.preventDefault();
    });
    await openScripts(page);
    await until(() => page.window.ran.includes('c'));
    expect(page.window.ran).to.deep.equal(['a', 'c']);
    expect(faults).to.have.length(2);
    expect(faults[0]).to.contain('its own fault');
  });

  it('when the server never answers: the rest waits five seconds, not longer', async () => {
    const body = inline('a') + parked('data-src="/served/hang"') + inline('b') + external('c');
    const page = await openPage(body + inline('deferred', 'data-type="module"'));
    const start = performance.now();
    await openScripts(page);
    await until(() => page.window.ran.includes('b'), 'the script after the one that hangs');
    expect(performance.now() - start).to.be.within(4900, 7000);
    await until(() => page.window.ran.length === 4, 'the rest', 2000);
    expect(page.window.ran).to.deep.equal(['a', 'b', 'c', 'deferred']);
  });

  it('when it has an address that is none', async () => {
    expect(await runAll(parked('data-src="http://["') + inline('b'), 'b')).to.deep.equal(['b']);
  });
});

describe('a script that waits for its turn', () => {
  it('does not run when consent is withdrawn meanwhile, but runs when it is given anew (R36)', async () => {
    const page = await openPage(external('slow', 400) + inline('b'));
    let yes = true;
    const {open, inserted} = await openScripts(page, () => yes);
    await until(() => inserted.length === 1);
    yes = false;
    await until(() => page.window.ran.includes('slow'));
    await aWhile();
    expect(page.window.ran).to.deep.equal(['slow']);
    expect(parkedOn(page).filter(({type}) => type === 'text/plain')).to.have.length(1);
    yes = true;
    open();
    await until(() => page.window.ran.includes('b'));
    expect(page.window.ran).to.deep.equal(['slow', 'b']);
  });

  it('does not run when it is taken out of the page meanwhile', async () => {
    const page = await openPage(external('slow', 300) + inline('b') + inline('c'));
    await openScripts(page);
    parkedOn(page)[1]!.remove();
    await until(() => page.window.ran.includes('c'));
    expect(page.window.ran).to.deep.equal(['slow', 'c']);
  });
});

describe('document.write of a late script', () => {
  const texts = (page: Page): string => page.document.querySelector('main')!.textContent;

  it('lands where the script stands, and the page stays', async () => {
    const page = await openPage(
      `<main><i>1</i>${parked('', "document.write('<b>2</b>', '<b>3</b>')")}<i>4</i>` +
        `${external('x', 0, '', "document.write('<b>5</b>');document.writeln('<b>6</b>')")}<i>7</i></main>`,
    );
    await openScripts(page);
    await until(() => texts(page).includes('6'));
    expect([...page.document.querySelectorAll('main > i, main > b')].map((each) => each.textContent)).to.deep.equal([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });

  it('may be written in pieces, and with scripts in it that write themselves', async () => {
    const code = `document.write('<b>'); document.write('one</b><script>document.write("<b>two</b>"); ran.push("inner")<\\/script><b>three</b>')`;
    const page = await openPage(`<main>${parked('', code)}</main>`);
    await openScripts(page);
    await until(() => page.document.querySelectorAll('b').length === 3);
    expect([...page.document.querySelectorAll('b')].map((each) => each.textContent)).to.deep.equal([
      'one',
      'two',
      'three',
    ]);
    expect(page.window.ran).to.deep.equal(['inner']);
  });

  it('may write external scripts that write', async () => {
    const inner = script('inner', 100, 'document.write("<b>in</b>")');
    const code = `document.write('<b>before</b><script src="${inner}"><\\/script><b>after</b>')`;
    const page = await openPage(`<main>${parked('', code)}</main>`);
    await openScripts(page);
    await until(() => page.document.querySelectorAll('b').length === 3);
    expect([...page.document.querySelectorAll('b')].map((each) => each.textContent)).to.deep.equal([
      'before',
      'in',
      'after',
    ]);
  });

  it('changes nothing for the page’s own document.write while it is parsed', async () => {
    const page = await openPage(
      `${inline('a')}<p>First</p><!--pause--><main><script>document.write('<b>own</b>')</script><i>next</i></main>`,
      {
        whileParsing: true,
      },
    );
    await until(() => parkedOn(page).length === 1);
    await openScripts(page);
    await until(() => page.window.ran.includes('a'));
    expect(page.document.querySelector('main'), 'the rest of the page').to.be.null;
    await page.goOn();
    await until(() => page.document.querySelector('i'));
    expect(page.document.querySelector('main')!.textContent).to.contain('ownnext');
  });

  it('leaves the methods looking as they were', async () => {
    const page = await openPage(inline('a'));
    const {document: untouched} = await openPage();
    await openScripts(page);
    await until(() => page.window.ran.length);
    for (const name of ['write', 'writeln', 'addEventListener'] as const) {
      const [now, before] = [page.document[name], untouched[name]];
      expect(now).to.not.equal(page.window.Document.prototype[name as 'write']);
      expect([now.name, now.length]).to.deep.equal([before.name, before.length]);
      expect(String(now)).to.contain('[native code]');
    }
  });
});

describe('listeners of a late script', () => {
  const listening = `
    document.addEventListener('DOMContentLoaded', function (event) { ran.push('document ' + event.type + (this === document)); });
    window.addEventListener('load', function (event) { ran.push('window ' + event.type + (this === window)); });
    window.addEventListener('DOMContentLoaded', {handleEvent(event) { ran.push('object ' + event.type + (this !== window)); }});
    document.addEventListener('click', () => ran.push('click'));`;
  const heard = ['document DOMContentLoadedtrue', 'window loadtrue', 'object DOMContentLoadedtrue'];

  it('for DOMContentLoaded and load still fire, once, when the page has long been loaded', async () => {
    for (const body of [parked('', listening), external('x', 0, '', listening)]) {
      const page = await openPage(body);
      await openScripts(page);
      await until(() => page.window.ran.length >= 3);
      await aWhile();
      expect(page.window.ran.filter((each) => each !== 'x')).to.have.members(heard);
      expect(page.window.ran.filter((each) => each !== 'x')).to.have.length(3);
      page.document.body.click();
      expect(page.window.ran).to.include('click');
    }
  });

  it('fire once, at their time, when the page is still being parsed', async () => {
    const page = await openPage(`${parked('', listening)}<p>First</p><!--pause--><p>Last</p>`, {whileParsing: true});
    await until(() => parkedOn(page).length === 1);
    const {inserted} = await openScripts(page);
    await until(() => inserted.length);
    await aWhile();
    expect(page.window.ran).to.deep.equal([]);
    await page.goOn();
    await until(() => page.window.ran.length >= 3);
    await aWhile();
    expect(page.window.ran).to.have.members(heard);
    expect(page.window.ran).to.have.length(3);
  });

  it('of the page’s own code are left alone: an event that has been is not repeated for them', async () => {
    const page = await openPage(inline('a'));
    await openScripts(page);
    await until(() => page.window.ran.length);
    page.window.addEventListener('load', () => page.window.ran.push('again'));
    await aWhile();
    expect(page.window.ran).to.deep.equal(['a']);
  });
});

describe('under Trusted Types', () => {
  const csp = "require-trusted-types-for 'script'; trusted-types personvern";

  it('parked scripts run, inline ones, external ones and their event attributes', async () => {
    const page = await openPage(inline('a') + external('b', 0, 'onload="ran.push(\'loaded\')"') + inline('c'), {csp});
    await openScripts(page);
    await until(() => page.window.ran.length === 4);
    expect(page.window.ran).to.have.members(['a', 'b', 'loaded', 'c']);
  });

  it('a script that writes markup is refused, and the next one runs', async () => {
    const page = await openPage(parked('', 'document.write("<b>x</b>")') + inline('b'), {csp});
    await openScripts(page);
    await until(() => page.window.ran.includes('b'));
    expect(page.document.querySelector('b')).to.be.null;
  });

  it('an address of ours is vouched for under a name of its own in a second bundle', async () => {
    const page = await openPage('', {csp: "require-trusted-types-for 'script'; trusted-types personvern-elements"});
    const {trustedScriptUrl} = (await page.window.load(
      '/src/gate/trusted-types.ts',
    )) as typeof import('../../src/gate/trusted-types.js');
    const element = page.document.createElement('script');
    expect(() => (element.src = '/plain.js')).to.throw();
    element.src = trustedScriptUrl('/ours.js', 'personvern-elements');
    element.src = trustedScriptUrl('/ours-too.js', 'personvern-elements');
    expect(element.getAttribute('src')).to.equal('/ours-too.js');
  });

  it('in a browser that knows nothing of them texts and addresses pass as they are', async () => {
    const page = await openPage(inline('a') + external('b'));
    Object.defineProperty(page.window, 'trustedTypes', {value: undefined});
    await openScripts(page);
    await until(() => page.window.ran.length === 2);
    expect(page.window.ran).to.deep.equal(['a', 'b']);
  });
});

describe('the moments of a loading page', () => {
  type PageModule = typeof import('../../src/gate/page.js');

  it('are waited for while they are to come', async () => {
    const page = await openPage('<p>Text</p>', {head: '<!--pause-->', whileParsing: true});
    const {whenParsed, whenSeen} = (await page.window.load('/src/gate/page.ts')) as PageModule;
    const moments: string[] = [];
    whenParsed(() => moments.push(`parsed ${page.document.querySelector('p')!.textContent}`));
    whenSeen(
      () => page.document.body,
      () => moments.push('body'),
    );
    expect(page.document.querySelector('body')).to.be.null;
    expect(moments).to.deep.equal([]);
    await page.goOn();
    await until(() => moments.length === 2);
    await aWhile();
    expect(moments).to.have.members(['body', 'parsed Text']);
    expect(moments).to.have.length(2);
  });

  it('have come at once when they have passed', async () => {
    const page = await openPage();
    const {whenParsed, whenSeen} = (await page.window.load('/src/gate/page.ts')) as PageModule;
    const moments: string[] = [];
    whenSeen(
      () => page.document.body,
      () => moments.push('body'),
    );
    whenParsed(() => moments.push('parsed'));
    expect(moments).to.deep.equal(['body', 'parsed']);
  });
});
