/** For every visitor: axe in every state and theme, contrast, room, languages. See also adaptation.test.ts. */
import type * as Axe from 'axe-core';
import {expect, fixtureCleanup, html} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {forgetEverything} from '../fixtures/pages.js';
import {contrast, ELEMENTS, media, STATES, THEMES, within} from './states.js';
import {bannerOn, control, leave, ONE, section, seen, SEVERAL, textOf, visit} from './visit.js';

/** `to.be.accessible()` has put it there. */
declare const axe: typeof Axe;

/** What axe finds with every rule it has, also those it does not run by itself: contrast of 7:1, target size and more. */
async function strictly(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(axe.getRules().map(({ruleId}) => [ruleId, {enabled: true}]));
  const {incomplete, passes, violations} = await axe.run(element, {rules});
  expect(passes.map(({id}) => id)).to.include('color-contrast-enhanced');
  // What it cannot tell is no pass, where colours are concerned.
  const untold = incomplete.filter(({id}) => id.startsWith('color-contrast'));
  return [...violations, ...untold].flatMap(({id, nodes}) => nodes.map(({html: markup}) => `${id}: ${markup}`));
}

const page = (scheme: string): HTMLElement => {
  document.documentElement.style.colorScheme = scheme;
  // As a page has one; axe takes a page without for white.
  document.documentElement.style.backgroundColor = 'canvas';
  document.documentElement.lang = 'nb';
  document.title = 'Side';
  return document.documentElement;
};

describe('accessibility', () => {
  beforeEach(async () => {
    await forgetEverything();
    page('light dark');
  });
  afterEach(async () => {
    leave();
    history.replaceState(null, '');
    await media({'forced-colors': 'none', 'prefers-color-scheme': 'light', 'prefers-contrast': 'no-preference'});
    await emulateMedia({media: 'screen'});
    await setViewport({width: 1280, height: 800});
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('lang');
    for (const sheet of document.querySelectorAll('style[data-test]')) sheet.remove();
  });

  for (const [theme, features] of Object.entries(THEMES)) {
    for (const [state, come] of Object.entries({...STATES, ...ELEMENTS})) {
      it(`axe finds nothing: ${state}, ${theme}`, async () => {
        await media(features);
        const element = await come();
        await expect(element).to.be.accessible();
        expect(await strictly(element)).to.deep.equal([]);
      });
    }
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`axe finds nothing: what the mouse or the focus is on, ${theme}`, async () => {
      await media(THEMES[theme]);
      for (const state of ['several purposes', 'a long list']) {
        const banner = await STATES[state]!();
        for (const each of within(banner).filter((one) => one.matches('button, input, a') && one.checkVisibility())) {
          each.scrollIntoView({block: 'center'});
          each.focus({preventScroll: true});
          const {height, left, top, width} = each.getBoundingClientRect();
          await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
          expect(each.matches(':hover'), textOf(each)).to.equal(true);
          expect(await strictly(banner)).to.deep.equal([]);
        }
      }
    });
  }

  it('axe would see a text that is a little too pale', async () => {
    document.documentElement.style.setProperty('--personvern-text-subtle', '#6b6b6b');
    const banner = await STATES['one question']!();
    expect((await strictly(banner)).join()).to.contain('color-contrast-enhanced');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`R12 the texts of yes and no have the same contrast, 4.5:1 at least (${theme})`, async () => {
      await media(THEMES[theme]);
      visit({declaration: ONE});
      const banner = await bannerOn();
      const ratios = ['accept', 'reject'].map((role) => {
        const {backgroundColor, color} = getComputedStyle(control(banner, role));
        return contrast(color, backgroundColor);
      });
      expect(ratios[0]).to.be.at.least(4.5);
      expect(ratios[1]).to.equal(ratios[0]);
      const edge = getComputedStyle(control(banner, 'accept')).borderTopColor;
      expect(contrast(edge, getComputedStyle(section(banner)!).backgroundColor), 'the edge').to.be.at.least(3);
    });

    it(`R63 focus is seen, 3:1 at least (${theme})`, async () => {
      await media(THEMES[theme]);
      visit({declaration: SEVERAL});
      const banner = await bannerOn();
      const surface = getComputedStyle(section(banner)!).backgroundColor;
      for (const target of banner.shadowRoot!.querySelectorAll<HTMLElement>('input, button')) {
        await sendKeys({press: 'Shift'});
        target.focus();
        const {outlineColor, outlineOffset, outlineStyle, outlineWidth} = getComputedStyle(target);
        expect([outlineStyle, outlineWidth, outlineOffset]).to.deep.equal(['solid', '3px', '2px']);
        expect(contrast(outlineColor, surface)).to.be.at.least(3);
      }
    });
  }

  it('is light on a page that is always light, whatever the system says', async () => {
    await media(THEMES.dark);
    page('light');
    visit({declaration: ONE});
    const banner = await bannerOn();
    expect(getComputedStyle(section(banner)!).backgroundColor).to.equal('rgb(243, 245, 247)');
    page('dark');
    expect(getComputedStyle(section(banner)!).backgroundColor).to.equal('rgb(34, 34, 34)');
  });

  it('takes the colours of Designsystemet where the page has them, and ours where the site has set them', async () => {
    document.documentElement.style.setProperty('--ds-color-neutral-surface-tinted', 'rgb(1, 2, 3)');
    visit({declaration: ONE});
    const banner = await bannerOn();
    expect(getComputedStyle(section(banner)!).backgroundColor).to.equal('rgb(1, 2, 3)');
    document.documentElement.style.setProperty('--personvern-surface', 'rgb(4, 5, 6)');
    expect(getComputedStyle(section(banner)!).backgroundColor).to.equal('rgb(4, 5, 6)');
  });

  it('R62 a screen reader meets a region, a heading of level 2, a group and boxes that are not ticked', async () => {
    visit({declaration: SEVERAL});
    await bannerOn();
    type Value = {value: unknown};
    type Node = {role: Value; name?: Value; description?: Value; properties?: {name: string; value: Value}[]};
    const tree = await executeServerCommand<{nodes: Node[]}, object>('cdp', {method: 'Accessibility.getFullAXTree'});
    const nodes = tree.nodes.map(({role, name, properties = []}) => ({
      role: role.value,
      name: name?.value,
      level: properties.find((each) => each.name === 'level')?.value.value,
      checked: properties.find((each) => each.name === 'checked')?.value.value,
    }));
    const title = 'Hvilken informasjon får vi lagre?';
    expect(nodes.some(({role, name}) => role === 'region' && name === title)).to.equal(true);
    expect(nodes.some(({role, name, level}) => role === 'heading' && name === title && level === 2)).to.equal(true);
    expect(nodes.some(({role, name}) => role === 'group' && name === title)).to.equal(true);
    const described = tree.nodes.filter(({role}) => role.value === 'checkbox').map((each) => each.description?.value);
    expect(described[1]).to.contain('brukt. Opplysningene');
    const found = nodes.filter(({role}) => role === 'checkbox');
    expect(found.map(({name, checked}) => [name, checked])).to.deep.equal([
      ['Funksjoner', 'false'],
      ['Statistikk', 'false'],
    ]);
  });

  it('a name of a hundred letters breaks', async () => {
    await setViewport({width: 320, height: 640});
    const long = 'Kommunen'.repeat(15);
    const declaration = declared({services: [{...SERVICES.matomo, recipients: [long]}]});
    visit({declaration});
    const banner = await bannerOn();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(seen(banner)).to.contain(long);
  });

  it('what hostile texts say is text', async () => {
    const text = '<img src=x onerror=alert(1)>"><script>alert(1)</script>{controller}${x}';
    const purposes = {statistics: {question: text, description: text}};
    const services = [{...SERVICES.matomo, name: text, vendor: text, recipients: [text]}];
    visit({
      declaration: declared({services, purposes, controller: {name: text, contact: 'a@b.no', privacyStatement: '/p'}}),
    });
    const banner = await bannerOn();
    expect(seen(banner)).to.contain(text);
    expect(banner.shadowRoot!.querySelector('img, script')).to.equal(null);
  });

  it('is not garbled by the style of the page', async () => {
    const style = document.createElement('style');
    style.dataset['test'] = '';
    style.textContent = `body { text-transform: uppercase; text-align: center; font-style: italic; font-family: monospace }
      section, h2, button, p, fieldset, label { display: none; color: red; position: fixed }`;
    document.head.append(style);
    visit({declaration: ONE});
    const banner = await bannerOn();
    const {fontFamily, fontStyle, position, textAlign, textTransform} = getComputedStyle(section(banner)!);
    expect({fontFamily, fontStyle, position, textAlign, textTransform}).to.deep.equal({
      fontFamily: 'monospace',
      fontStyle: 'normal',
      position: 'static',
      textAlign: 'start',
      textTransform: 'none',
    });
    expect(control(banner, 'accept').offsetHeight).to.be.at.least(44);
  });

  it('a visitor at 375x667 sees question and buttons without scrolling, and the page below one question', async () => {
    await setViewport({width: 375, height: 667});
    visit({declaration: ONE});
    const one = await bannerOn();
    expect(document.querySelector('#skip')!.getBoundingClientRect().bottom).to.be.below(667);
    expect(section(one)!.offsetHeight).to.be.below(560);
    fixtureCleanup();
    visit({declaration: SEVERAL});
    const several = await bannerOn();
    expect(control(several, 'reject-all').getBoundingClientRect().bottom).to.be.below(667);
  });

  it('one question is a compact block on a wide screen', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    expect(section(banner)!.offsetHeight).to.be.at.most(260);
    const paragraph = banner.shadowRoot!.querySelector('p')!;
    const zero = document.createElement('span');
    zero.textContent = '0'.repeat(70);
    paragraph.append(zero);
    expect(paragraph.clientWidth).to.be.at.most(Math.ceil(zero.getBoundingClientRect().width));
  });

  it('the buttons are as wide as the page where there is little room: three stacked, two in a row', async () => {
    await setViewport({width: 400, height: 800});
    visit({declaration: SEVERAL});
    const several = await bannerOn();
    const [save, ...others] = ['save', 'accept-all', 'reject-all'].map((role) =>
      control(several, role).getBoundingClientRect(),
    );
    expect(save!.width).to.be.above(350);
    for (const other of others) expect([other.left, other.width]).to.deep.equal([save!.left, save!.width]);
    expect(others[0]!.top).to.be.at.least(save!.bottom);
    expect(others[1]!.top).to.be.at.least(others[0]!.bottom);
    visit({declaration: ONE});
    const one = await bannerOn();
    const [yes, no] = ['accept', 'reject'].map((role) => control(one, role).getBoundingClientRect());
    expect([no!.top, no!.width]).to.deep.equal([yes!.top, yes!.width]);
    expect(no!.right - yes!.left).to.be.above(350);
  });

  it('R64 a box grows with the text beside it', async () => {
    visit({declaration: SEVERAL});
    const size = async (fontSize: string): Promise<number> => {
      const banner = await bannerOn('nb', html`<personvern-banner style="font-size: ${fontSize}"></personvern-banner>`);
      return banner.shadowRoot!.querySelector('input')!.offsetWidth;
    };
    expect(await size('32px')).to.equal(2 * (await size('16px')));
  });

  it('who asks for more contrast gets lines and small texts as dark as the rest', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    const colours = (): string[] => [
      getComputedStyle(banner.shadowRoot!.querySelector('.small')!).color,
      getComputedStyle(section(banner)!).borderBottomColor,
    ];
    const before = colours();
    await media({'prefers-contrast': 'more'});
    expect(colours()).to.deep.equal([
      getComputedStyle(banner).color,
      getComputedStyle(control(banner, 'accept')).borderTopColor,
    ]);
    expect(colours()).not.to.deep.equal(before);
    await media({'prefers-contrast': 'no-preference'});
  });

  for (const [lang, spoken, title] of [
    ['nb-NO', 'nb', 'Får vi samle informasjon om hvordan nettsiden brukes?'],
    ['no', 'nb', 'Får vi samle informasjon om hvordan nettsiden brukes?'],
    ['nn-NO', 'nn', 'Får vi samle informasjon om korleis nettsida blir brukt?'],
    ['en', 'en', 'May we collect information about how the website is used?'],
    ['se', 'nb', 'Får vi samle informasjon om hvordan nettsiden brukes?'],
    ['de', 'en', 'May we collect information about how the website is used?'],
  ] as const) {
    it(`R67 R68 on a page in "${lang}" speaks ${spoken}, and says so`, async () => {
      visit({declaration: ONE});
      const banner = await bannerOn(lang);
      expect(textOf(banner.shadowRoot!.querySelector('h2'))).to.equal(title);
      expect(section(banner)!.lang).to.equal(spoken);
      expect(banner.shadowRoot!.querySelector<HTMLElement>('[role="status"]')!.lang).to.equal(spoken);
    });
  }

  it('R68 the site can set the language, for all elements or for one', async () => {
    visit({declaration: ONE, settings: {language: 'se'}});
    expect(textOf((await bannerOn()).shadowRoot!.querySelector('h2'))).to.equal(
      'Oažžut go čohkket dieđuid das mo neahttasiidu geavahuvvo?',
    );
    const banner = await bannerOn('nb', html`<personvern-banner language="en"></personvern-banner>`);
    expect(textOf(banner.shadowRoot!.querySelector('h2'))).to.contain('May we');
  });

  it('R67 a text that the site has in another language only, says so', async () => {
    const purposes = {statistics: {question: {nb: 'Får vi telle?'}}};
    visit({declaration: declared({services: [SERVICES.matomo], purposes})});
    const banner = await bannerOn('nn');
    const own = banner.shadowRoot!.querySelector('h2 [lang]')!;
    expect([own.getAttribute('lang'), textOf(own)]).to.deep.equal(['nb', 'Får vi telle?']);
    expect(section(banner)!.lang).to.equal('nn');
  });

  it('R67 so does one that is the same on all pages, where the declaration names its language', async () => {
    const statistics = {question: 'Får vi telle?', description: 'Vi teller besøk.'};
    const given = {services: [SERVICES.matomo], purposes: {statistics}, language: 'nb'};
    visit({declaration: declared(given)});
    const banner = await bannerOn('en');
    const own = [...banner.shadowRoot!.querySelectorAll('section [lang]')];
    expect(own.map((each) => [each.getAttribute('lang'), textOf(each)])).to.deep.equal([
      ['nb', 'Får vi telle?'],
      ['nb', 'Vi teller besøk.'],
    ]);
    const at = await bannerOn('nb');
    expect(at.shadowRoot!.querySelector('section [lang]')).to.equal(null);
  });

  it('reads from left to right also on a page that reads the other way', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn('ar', html`<div dir="rtl"><personvern-banner></personvern-banner></div>`);
    expect(getComputedStyle(section(banner)!).direction).to.equal('ltr');
  });
});
