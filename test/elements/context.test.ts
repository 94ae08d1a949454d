/** How elements find the consent: inside other shadow roots, before it is there, and after being moved. */
import {expect, fixture, html} from '@open-wc/testing';
import {PersonvernBanner} from '../../src/elements/personvern-banner.js';
import {PersonvernSettings} from '../../src/elements/personvern-settings.js';
import {loadPart} from '../../src/elements/parts.js';
import {forgetEverything} from '../fixtures/pages.js';
import {answered, bannerOn, complaintsDuring, leave, ONE, section, settled, textOf, until, visit} from './visit.js';

describe('the context', () => {
  beforeEach(forgetEverything);
  afterEach(leave);

  it('reaches elements inside other shadow roots', async () => {
    PersonvernSettings.define();
    visit({declaration: ONE});
    const host = await fixture<HTMLElement>(html`<div lang="nn"></div>`);
    const settings = document.createElement('personvern-settings');
    host.attachShadow({mode: 'open'}).append(settings);
    await until(() => settings.shadowRoot!.querySelector('button'), 'the button');
    expect(textOf(settings.shadowRoot!.querySelector('button'))).to.equal('Endre kva informasjon vi kan lagre');
  });

  it('may come after the elements', async () => {
    const banner = await bannerOn();
    expect(banner.state).to.equal('idle');
    visit({declaration: ONE});
    await until(() => banner.state === 'asking', 'the question');
  });

  it('show() waits for it', async () => {
    const banner = await bannerOn();
    const shown = banner.show();
    visit({declaration: ONE, cookie: answered({statistics: true})});
    await shown;
    expect(banner.state).to.equal('open');
  });

  it('is found anew when an element is moved, and the element hears of each change once', async () => {
    const {consent} = visit({declaration: ONE});
    const banner = await bannerOn();
    banner.parentElement!.append(banner);
    await settled(banner);
    expect(banner.state).to.equal('asking');
    banner.remove();
    const {_listeners: listeners} = consent as unknown as {_listeners: unknown[]};
    expect(listeners, 'only the gate listens').to.have.length(1);
  });

  it('an element goes over to another consent', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    visit({declaration: ONE, cookie: answered({statistics: false})});
    await until(() => !section(banner), 'the question to go');
  });

  it('defining twice is harmless, and another name can be chosen', () => {
    PersonvernBanner.define();
    PersonvernBanner.define();
    class Other extends PersonvernBanner {}
    Other.define('other-banner');
    expect(customElements.get('other-banner')).to.equal(Other);
  });

  it('the parts are fetched when they are wanted', async () => {
    for (const name of ['personvern-declaration', 'personvern-embed', 'personvern-settings'] as const) {
      loadPart(name);
      loadPart(name);
      await customElements.whenDefined(name);
    }
    const complaints = await complaintsDuring(async () => {
      await until(() => true, 'nothing');
    });
    expect(complaints).to.deep.equal([]);
  });
});
