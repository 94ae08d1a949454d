import {expect} from '@open-wc/testing';
import {closePages, forgetEverything, openPage, type Page, until} from '../fixtures/pages.js';

type BootModule = typeof import('../../src/gate/boot.js');

const DECLARATION = {
  controller: {name: 'Eksempel kommune', contact: 'post@example.no', privacyStatement: '/personvern'},
  updated: '2026-11-24',
  services: [{id: 'matomo', name: 'Matomo', purpose: 'statistics', vendor: 'Teller AS'}],
};
const inline = `<script type="application/json" id="personvern-declaration">${JSON.stringify(DECLARATION)}</script>`;
const LINK = '<noscript data-personvern><p><a href="/personvern">Mer om hva vi lagrer</a></p></noscript>';

/** A page with the gate's tag, which the tests run themselves; `data-base` leads to nothing. */
async function pageWith(tag: string, body = inline): Promise<Page & BootModule> {
  const page = await openPage(`<script type="text/plain" ${tag} data-base="/served/nothing/"></script>${body}`);
  return Object.assign(page, (await page.window.load('/src/gate/boot.ts')) as BootModule);
}
const scriptsOf = ({document: page}: Page): string[] =>
  Array.from(page.head.querySelectorAll('script[src]'), (script) => script.getAttribute('src') ?? '');

beforeEach(forgetEverything);
afterEach(closePages);

describe('the gate as a script tag', () => {
  it('takes its settings from the tag, and fetches what lies beside it, in the language of the page', async () => {
    const page = await pageWith('src="/served/personvern.js" data-language="nn" data-signal-policy="ask"');
    page.boot('personvern.js');
    expect(page.window.personvern!.settings.signalPolicy).to.equal('ask');
    expect(page.window.personvern!.consent.asks).to.deep.equal(['statistics']);
    await until(() => scriptsOf(page).length === 2);
    expect(scriptsOf(page)).to.deep.equal([
      '/served/nothing/languages/nn.js',
      '/served/nothing/personvern-elements.js',
    ]);
  });

  it('starts once, however often it is included', async () => {
    const page = await pageWith('src="/served/personvern.js"');
    page.boot('personvern.js');
    const {personvern} = page.window;
    page.boot('personvern.js');
    expect(page.window.personvern).to.equal(personvern);
  });

  it('is strict as a file of its own, and says so where the other one is asked to be', async () => {
    const plain = await pageWith('src="/served/personvern.js" data-guard="strict"');
    expect(() => {
      plain.boot('personvern.js');
    }).to.throw('use personvern-strict.js');
    expect(plain.window.personvern).to.be.undefined;
    const strict = await pageWith('src="/served/personvern-strict.js"');
    const entered: unknown[] = [];
    strict.boot('personvern-strict.js', (consent, enter) => entered.push(consent, typeof enter));
    expect(entered).to.deep.equal([strict.window.personvern!.consent, 'function']);
    expect(strict.window.personvern!.settings.guard).to.equal('strict');
  });

  it('shows the link for those without JavaScript in a browser that is too old, and does nothing else (R58)', async () => {
    const page = await pageWith('src="/served/personvern.js"', inline + LINK);
    Reflect.deleteProperty((page.window as unknown as {Object: object}).Object, 'hasOwn');
    page.boot('personvern.js');
    expect(page.document.querySelector('p > a')!.textContent).to.equal('Mer om hva vi lagrer');
    expect(page.window.personvern).to.be.undefined;
  });
});
