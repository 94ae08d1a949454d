/** What comes to a page besides the question: elements of ours, parked frames, and the gate where there is none. */
import {expect, fixture, html} from '@open-wc/testing';
import {loadGate} from '../../src/elements/late-gate.js';
import {watchForParts} from '../../src/elements/watch.js';
import {forgetEverything, served} from '../fixtures/pages.js';
import {complaintsDuring, leave, SEVERAL, until, visit} from './visit.js';

describe('a page with elements of ours', () => {
  beforeEach(forgetEverything);
  afterEach(leave);

  it('gets each when it is there, now or later, and nothing for elements of others', async () => {
    visit({declaration: SEVERAL});
    await fixture(html`<personvern-settings></personvern-settings>`);
    expect(customElements.get('personvern-settings')).to.equal(undefined);
    watchForParts();
    await customElements.whenDefined('personvern-settings');
    expect(customElements.get('personvern-declaration')).to.equal(undefined);
    await fixture(html`<div><somebody-elses></somebody-elses><personvern-declaration></personvern-declaration></div>`);
    await customElements.whenDefined('personvern-declaration');
  });

  it('R53 gets a placeholder for a parked frame that a CMS adds', async () => {
    visit({declaration: SEVERAL});
    watchForParts();
    const page = await fixture(
      html`<div>
        <iframe data-purpose="content" data-service="vimeo" data-src=${served('/film')} title="Luciafeiring"></iframe>
      </div>`,
    );
    await until(() => page.querySelector('personvern-embed'), 'the placeholder');
    expect(page.querySelector('iframe')).to.equal(null);
  });
});

describe('a banner written by hand, on a page without a gate,', () => {
  const gate = (): HTMLScriptElement | null => document.head.querySelector('script[src$="/personvern.js"]');
  afterEach(() => gate()?.remove());

  it('gets the gate that lies beside the interface, with its own declaration', async () => {
    await fixture(html`<personvern-banner declaration="/served/declaration.json"></personvern-banner>`);
    await loadGate(new URL(served('/product/personvern-elements.js'), location.href).href);
    expect(new URL(gate()!.src).pathname).to.equal('/served/product/personvern.js');
    expect(gate()!.dataset['declaration']).to.equal('/served/declaration.json');
  });

  it('R58 stays shut, and says so, where the gate cannot be had', async () => {
    const complaints = await complaintsDuring(async () => {
      void loadGate('http://127.0.0.1:1/personvern-elements.js');
      await until(() => gate()?.dataset['declaration'] === undefined && gate(), 'the gate’s tag');
      await new Promise((resolve) => gate()!.addEventListener('error', resolve));
    });
    expect(complaints.join()).to.contain('everything optional stays off');
  });
});
