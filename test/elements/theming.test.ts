/**
 * R13: whatever a site sets for the banner, it sets for yes and no alike. What can be set is not listed here but found
 * in the sheets and in the markup, so that a new property or part is tried as well.
 */
import {expect, html, nextFrame} from '@open-wc/testing';
import {executeServerCommand, resetMouse, sendMouse, setViewport} from '@web/test-runner-commands';
import type {CSSResult} from 'lit';
import type {PersonvernBanner} from '../../src/elements/personvern-banner.js';
import {PersonvernBanner as Banner} from '../../src/elements/personvern-banner.js';
import {PersonvernDeclaration} from '../../src/elements/personvern-declaration.js';
import {PersonvernEmbed} from '../../src/elements/personvern-embed.js';
import {PersonvernSettings} from '../../src/elements/personvern-settings.js';
import {sheetStyles} from '../../src/elements/sheet-styles.js';
import {forgetEverything} from '../fixtures/pages.js';
import {answered, bannerOn, control, leave, ONE, roles, section, settled, SEVERAL, visit} from './visit.js';

const sheets = [Banner, PersonvernDeclaration, PersonvernEmbed, PersonvernSettings, {styles: sheetStyles}]
  .map(({styles}) => styles)
  .flat(Infinity) as CSSResult[];
const css = sheets.map(({cssText}) => cssText).join('\n');

/** Every custom property that a sheet reads, `--ds-*` and our own inner ones too. */
const PROPERTIES = [...new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name!))].sort();

/** What to set them to: each to something else, and each kind of value to all of them. */
const VALUES: Record<string, (i: number) => string> = {
  colours: (i) => `rgb(${String((i * 53) % 256)} ${String((i * 101) % 256)} ${String((i * 29) % 256)} / 0.9)`,
  lengths: (i) => `${String(3 + i * 2)}px`,
  nothing: () => 'initial',
  'the empty value': () => '',
  pictures: () => 'linear-gradient(90deg, green 50%, grey 50%) fixed',
  // Numbers of an element among its siblings (CSS Values 5).
  'places, as colours': () => 'rgb(calc(sibling-index() * 40) calc(sibling-count() * 20) 0)',
  'places, as lengths': () => 'calc(sibling-index() * 7px)',
  attributes: () => 'attr(data-role)',
};

/** What the host may pass on to all that is in it. */
const INHERITED: Record<string, string> = {
  'text and box': `font: italic small-caps 900 23px/3 serif; letter-spacing: 4px; word-spacing: 9px; color: red;
    text-transform: uppercase; text-align: right; text-indent: 3em; white-space: nowrap; hyphens: auto; cursor: help;
    -webkit-text-fill-color: blue; accent-color: lime; visibility: visible; tab-size: 9; quotes: 'a' 'b' 'c' 'd'`,
  direction: 'direction: rtl; unicode-bidi: bidi-override',
  zoom: 'zoom: 1.7',
  'vertical writing': 'writing-mode: vertical-rl; text-orientation: upright',
  'order and place': 'order: -1; display: grid; grid-auto-flow: column; place-items: center; columns: 3; float: right',
  places: 'font-size: calc(10px + sibling-index() * 4px); letter-spacing: calc(sibling-index() * 1px)',
};

/** What follows from the size of the box, which is compared with room for rounding. */
const OF_THE_BOX = /^(width|height|inline-size|block-size|(transform|perspective)-origin)$/;

/** All that the browser says of an element. */
function look(element: Element, pseudo?: string): Record<string, string> {
  const style = getComputedStyle(element, pseudo);
  const names = Array.from(style).filter((name) => !OF_THE_BOX.test(name));
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}

/** The answers of one row, as they are drawn. */
function looks(banner: PersonvernBanner): Record<string, unknown>[] {
  const row = section(banner)!.querySelector('.buttons')!;
  return Array.from(row.querySelectorAll('.button'), (button) => ({
    itself: look(button),
    before: look(button, '::before'),
    after: look(button, '::after'),
  }));
}

function expectAlike(banner: PersonvernBanner, count: number, what: string): void {
  const [first, ...others] = looks(banner);
  expect(others.length + 1, 'the answers').to.equal(count);
  for (const other of others) expect(other, what).to.deep.equal(first);
  const [one, ...rest] = Array.from(
    section(banner)!.querySelectorAll('.buttons')[0]!.querySelectorAll('.button'),
    (each) => each.getBoundingClientRect(),
  );
  for (const box of rest) {
    expect(box.width, `width, ${what}`).to.be.closeTo(one!.width, 0.1);
    expect(box.height, `height, ${what}`).to.be.closeTo(one!.height, 0.1);
  }
}

const QUESTIONS = [
  {name: 'yes and no', circumstances: {declaration: ONE}, count: 2},
  {name: 'save, accept all and reject all', circumstances: {declaration: SEVERAL}, count: 3},
  {
    name: 'yes and no, asked again',
    circumstances: {declaration: SEVERAL, cookie: answered({functional: true})},
    count: 2,
  },
] as const;

describe('R13 no theming hook sets yes apart from no', () => {
  const style = document.createElement('style');

  const themed = async (rules: string): Promise<void> => {
    style.textContent = rules;
    document.head.append(style);
    await nextFrame();
  };

  beforeEach(forgetEverything);
  afterEach(async () => {
    style.remove();
    leave();
    await resetMouse();
    await setViewport({width: 1280, height: 800});
  });

  it('the properties are found', () => {
    expect(PROPERTIES).to.include.members(['--personvern-button-surface', '--ds-color-focus-outer', '--_line']);
    expect(PROPERTIES.length).to.be.above(25);
  });

  for (const {name, circumstances, count} of QUESTIONS) {
    describe(name, () => {
      let banner: PersonvernBanner;
      beforeEach(async () => {
        visit(circumstances);
        banner = await bannerOn();
        await settled(banner);
      });

      for (const [kind, value] of Object.entries(VALUES)) {
        it(`custom properties, all at once and one at a time: ${kind}`, async () => {
          const set = (names: readonly string[]): string =>
            `personvern-banner, :root { ${names.map((each, i) => `${each}: ${value(PROPERTIES.indexOf(each) + i)};`).join(' ')} }`;
          for (const width of [320, 1280]) {
            await setViewport({width, height: 800});
            await themed(set(PROPERTIES));
            expectAlike(banner, count, `all at ${String(width)} px`);
          }
          for (const property of PROPERTIES) {
            await themed(set([property]));
            expectAlike(banner, count, property);
          }
        });
      }

      it('custom properties, under the mouse and in focus', async () => {
        await themed(
          `personvern-banner { ${PROPERTIES.map((each, i) => `${each}: ${VALUES['colours']!(i)};`).join(' ')} }`,
        );
        const lit: unknown[] = [];
        for (const role of roles(banner).slice(0, count)) {
          const button = control(banner, role!);
          const {x, y} = button.getBoundingClientRect();
          await sendMouse({type: 'move', position: [Math.round(x) + 9, Math.round(y) + 9]});
          const hover = look(button);
          await resetMouse();
          button.focus({focusVisible: true} as FocusOptions);
          lit.push([hover, look(button)]);
          button.blur();
        }
        for (const each of lit) expect(each).to.deep.equal(lit[0]);
      });

      for (const [what, declarations] of Object.entries(INHERITED)) {
        it(`what the host passes on: ${what}`, async () => {
          const {fontSize, letterSpacing} = getComputedStyle(banner);
          await themed(`body, personvern-banner { ${declarations} }`);
          expectAlike(banner, count, what);
          const now = getComputedStyle(banner);
          if (what === 'places') expect([now.fontSize, now.letterSpacing]).not.to.deep.equal([fontSize, letterSpacing]);
        });
      }

      it('parts: no answer is one, nor stands in a part together with less than all of them', async () => {
        const all = [...banner.shadowRoot!.querySelectorAll('.button')];
        for (const part of banner.shadowRoot!.querySelectorAll('[part]')) {
          const held = all.filter((button) => part.contains(button)).length;
          expect([0, all.length], part.getAttribute('part')!).to.include(held);
          expect(part.matches('.buttons, .buttons *'), part.getAttribute('part')!).to.equal(false);
        }
        const before = looks(banner);
        await themed(
          ['button', 'accept', 'reject', 'yes', 'no', 'button accept']
            .map(
              (part) => `personvern-banner::part(${part}) { background: lime !important; font-size: 40px !important }`,
            )
            .join(' '),
        );
        expect(looks(banner)).to.deep.equal(before);
      });

      it('parts: all that can be said of the one around them', async () => {
        await themed(`@keyframes shown { from { color: red } to { color: lime } }
          personvern-banner::part(section) { ${INHERITED['text and box']!}; direction: rtl; order: 2; display: grid;
            rotate: 3deg; border: 9px dotted red; animation: shown 1s linear; animation-timeline: view();
            counter-reset: n; background: linear-gradient(90deg, lime 50%, red 50%) fixed; padding: 40px;
            font-size: calc(10px + sibling-index() * 5px) }
          personvern-banner::part(section)::before { content: attr(data-role) }
          personvern-banner::part(section):hover { letter-spacing: 3px }`);
        expect(getComputedStyle(section(banner)!).borderTopStyle, 'the part is heard').to.equal('dotted');
        expectAlike(banner, count, 'section');
      });
    });
  }

  it('a part that stood for one of them would be found', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    control(banner, 'accept').setAttribute('part', 'accept');
    await themed('personvern-banner::part(accept) { border-top-left-radius: 9px }');
    expect(() => expectAlike(banner, 2, 'part')).to.throw('part');
  });

  it('siblings would be told apart, and so would the attributes of parts: the answers are neither', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn('nb', html`<personvern-banner></personvern-banner>`);
    const [yes, no] = ['accept', 'reject'].map((role) => control(banner, role));
    await themed('personvern-banner { --personvern-button-border: rgb(calc(sibling-index() * 40) 0 0) }');
    const edges = (): string[] => [yes!, no!].map((each) => getComputedStyle(each).borderTopColor);
    expect(edges()[1]).to.equal(edges()[0]);
    // What it would be like, in browsers that count siblings.
    yes!.after(no!);
    const counts = CSS.supports('width', 'calc(sibling-index() * 1px)');
    expect(edges()[0] === edges()[1]).to.equal(!counts);
  });

  it('pictures behind the buttons are not taken for colours', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    await themed(
      'personvern-banner { --personvern-button-surface: linear-gradient(90deg, green 50%, grey 50%) fixed }',
    );
    expect(getComputedStyle(control(banner, 'accept')).backgroundImage).to.equal('none');
  });

  it('in forced colours they are alike too', async () => {
    const force = (value: string): Promise<unknown> =>
      executeServerCommand('cdp', {
        method: 'Emulation.setEmulatedMedia',
        params: {features: [{name: 'forced-colors', value}]},
      });
    await force('active');
    visit({declaration: SEVERAL});
    const banner = await bannerOn();
    await themed(
      `personvern-banner { ${PROPERTIES.map((each, i) => `${each}: ${VALUES['colours']!(i)};`).join(' ')} }`,
    );
    expectAlike(banner, 3, 'forced colours');
    await force('none');
  });
});
