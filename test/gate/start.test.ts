import {expect} from '@open-wc/testing';
import {CONTROLLER, SERVICES, written} from '../fixtures/declarations.js';
import {aWhile, closePages, forgetEverything, served, until} from '../fixtures/pages.js';
import {startSite, TODAY} from '../fixtures/sites.js';

const DECLARATION = written();
const NECESSARY = {controller: CONTROLLER, updated: '2026-11-24', services: [SERVICES.login]};
const FOOTER = '<main>Text</main><footer><a href="#personvern">Endre</a></footer>';
const YES = `personvern=t:${TODAY}~yes:statistics~no:functional~no:content~no:marketing; path=/`;

const inline = (declaration: object): string =>
  `<script type="application/json" id="personvern-declaration">${JSON.stringify(declaration)}</script>`;
const at = (query: Readonly<Record<string, string | number>>): string => served('/declaration.json', query);

beforeEach(forgetEverything);
afterEach(closePages);

describe('a visitor who comes to a page', () => {
  it('for the first time is asked, first in the page, and the elements are loaded once (R19)', async () => {
    const page = await startSite(FOOTER, {declaration: DECLARATION});
    await page.personvern.ready;
    await aWhile();
    expect(page.document.body.firstElementChild!.localName).to.equal('personvern-banner');
    expect(page.loads()).to.equal(1);
    expect(page.shown(), 'nobody is taken there').to.equal(0);
    expect(page.told).to.deep.equal(['personvern-ready']);
  });

  it('with an answer downloads no more than the gate (R41)', async () => {
    document.cookie = YES;
    const page = await startSite(FOOTER, {declaration: DECLARATION});
    expect(page.personvern.has('statistics'), 'at once, where the declaration is here').to.be.true;
    await page.personvern.ready;
    await aWhile();
    expect(page.document.querySelector('personvern-banner')).to.be.null;
    expect(page.loads()).to.equal(0);
  });

  it('where only necessary things are stored finds a line above the footer, and no question (R57)', async () => {
    const page = await startSite(FOOTER, {declaration: NECESSARY});
    await page.personvern.ready;
    await until(
      () => page.document.querySelector('footer')!.previousElementSibling?.localName === 'personvern-settings',
    );
    expect(page.document.querySelector('personvern-banner')).to.be.null;
  });

  it('whose browser objects is not asked, unless the site asks all the same (R48)', async () => {
    for (const [signalPolicy, asked] of [
      ['', false],
      ['ask', true],
    ] as const) {
      const page = await startSite(FOOTER, {declaration: DECLARATION, signal: 'gpc', signalPolicy});
      await page.personvern.ready;
      expect(!!page.document.querySelector('personvern-banner')).to.equal(asked);
    }
  });

  it('that came back after a withdrawal is told what it came to (R38)', async () => {
    document.cookie = YES;
    const page = await startSite(FOOTER, {});
    page.window.history.replaceState({personvern: {removed: 1, remaining: []}}, '');
    page.document.body.insertAdjacentHTML('beforeend', inline(DECLARATION));
    const {startPersonvern} = (await page.window.load(
      '/src/gate/start.ts',
    )) as typeof import('../../src/gate/start.js');
    const {arrive} = (await page.window.load(
      '/src/elements/arrival.ts',
    )) as typeof import('../../src/elements/arrival.js');
    const personvern = startPersonvern(
      {},
      () => {
        arrive(personvern);
        return Promise.resolve();
      },
      () => Promise.resolve(),
    );
    await until(() => page.document.querySelector('personvern-banner'));
  });
});

describe('the declaration', () => {
  it('may stand in the page, come from an address, or be handed over', async () => {
    for (const [body, declaration] of [
      [inline(DECLARATION), undefined],
      ['', at({body: JSON.stringify(DECLARATION)})],
      ['', DECLARATION],
    ] as const) {
      const {personvern} = await startSite(body, {declaration});
      const {state, asks} = await personvern.ready;
      expect(state).to.equal('ready');
      expect(asks).to.include('statistics');
    }
  });

  it('may stand further down in a page that is still being parsed', async () => {
    const page = await startSite(`<p>Text</p><!--pause-->${inline(DECLARATION)}`, {}, {whileParsing: true});
    expect(page.personvern.consent.state).to.equal('loading');
    expect(page.personvern.has('statistics')).to.be.false;
    await page.goOn();
    await page.personvern.ready;
    expect(page.personvern.consent.state).to.equal('ready');
  });

  it('that cannot be had shuts everything; the elements are to say why, and nothing is thrown (R58)', async () => {
    document.cookie = YES;
    for (const declaration of [
      undefined,
      at({status: 404, body: JSON.stringify(DECLARATION)}),
      at({body: '<!doctype html>'}),
      at({body: 'null'}),
    ]) {
      const page = await startSite(FOOTER, {declaration});
      const {state} = await page.personvern.ready;
      expect(state).to.equal('failed');
      expect(page.personvern.has('statistics')).to.be.false;
      expect(page.personvern.has('necessary')).to.be.true;
      expect(page.told).to.deep.equal(['personvern-ready']);
      await aWhile();
      expect(page.loads(), 'the elements say what is wrong').to.equal(1);
      expect(page.unhandled).to.deep.equal([]);
    }
  });
});

describe('the banner is called up', () => {
  it('by a link or a button, also one in a shadow root (R33)', async () => {
    document.cookie = YES;
    const page = await startSite(`${FOOTER}<button data-personvern="show"><b>Endre</b></button><div></div>`, {
      declaration: DECLARATION,
    });
    const root = page.document.querySelector('div')!.attachShadow({mode: 'open'});
    root.innerHTML = '<a href="/served/page#personvern">Endre</a>';
    const openers = [page.document.querySelector('a'), page.document.querySelector('b'), root.querySelector('a')];
    for (const [i, opener] of openers.entries()) {
      opener!.click();
      await until(() => page.shown() === i + 1);
    }
    expect(page.document.querySelectorAll('personvern-banner')).to.have.length(1);
    expect(page.loads()).to.equal(1);
    expect(page.window.location.hash).to.equal('');
  });

  it('by an address that ends in #personvern, and by the page’s own code (R33)', async () => {
    document.cookie = YES;
    const page = await startSite(FOOTER, {declaration: DECLARATION});
    page.personvern.show();
    await until(() => page.shown() === 1);
    page.window.location.hash = '#personvern';
    const {createPresence} = (await page.window.load(
      '/src/gate/presence.ts',
    )) as typeof import('../../src/gate/presence.js');
    createPresence(
      () => Promise.resolve(),
      () => undefined,
      page.personvern.consent,
    );
    await until(() => page.shown() === 2);
  });

  it('not by a link to another page, which is followed', async () => {
    document.cookie = YES;
    const page = await startSite('<a href="/served/other?body=other#personvern">Endre</a>', {declaration: DECLARATION});
    page.document.querySelector('a')!.click();
    await until(() => page.frame.contentWindow!.location.pathname === '/served/other');
    expect(page.loads()).to.equal(0);
  });
});

describe('the elements', () => {
  it('are loaded for a page that has one of them, also for a visitor who has answered', async () => {
    document.cookie = YES;
    const page = await startSite('<personvern-embed></personvern-embed>', {declaration: DECLARATION});
    await until(page.loads);
    expect(page.document.querySelector('personvern-banner')).to.be.null;
  });

  it('that cannot be had leave everything shut: who waits for them is told, and no rejection escapes (R58)', async () => {
    const page = await startSite(FOOTER, {declaration: DECLARATION}, {withoutElements: true});
    await page.personvern.ready;
    page.personvern.show();
    page.document.querySelector('a')!.click();
    const failed = await page.personvern.answering().then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(failed).to.contain('no elements');
    await aWhile();
    expect(page.told.filter((line) => line.includes('no elements'))).to.have.length(page.loads());
    expect(page.unhandled).to.deep.equal([]);
    expect(page.personvern.has('statistics')).to.be.false;
    const before = page.loads();
    page.personvern.show();
    await until(() => page.loads() === before + 1, 'another try: the network may be up again');
  });
});
