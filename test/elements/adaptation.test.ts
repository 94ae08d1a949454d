/** What visitors have set themselves: size, spacing, colours, motion, direction, and what goes to the printer. */
import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {forgetEverything} from '../fixtures/pages.js';
import {DETAILS, inAnother, QUESTIONS} from '../i18n/words.js';
import {contrast, ELEMENTS, media, STATES, within} from './states.js';
import {box, control, leave, section, settled, textOf, until} from './visit.js';

const EVERYTHING = {...STATES, ...ELEMENTS};

const isSeen = (each: HTMLElement): boolean => each.checkVisibility() && !each.matches('[role="status"]:empty');

/** What is wider than its place, or cut off. A table may scroll in a region of its own. */
function cutOff(element: Element): string[] {
  const all = within(element).filter((each) => isSeen(each) && !each.closest('.scroll, [role="status"]'));
  return all
    .filter((each) => {
      const {left, right} = each.getBoundingClientRect();
      const isInline = getComputedStyle(each).display === 'inline';
      const isClipped = each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
      return left < -0.5 || right > innerWidth + 0.5 || (!isInline && !each.matches('input, code') && isClipped);
    })
    .map((each) => `${each.localName}: ${textOf(each)}`);
}

/** As a visitor's own style does it: in the page and in everything in it. */
function restyle(element: Element, css: string): () => void {
  const roots = [element.shadowRoot!, ...within(element).flatMap(({shadowRoot}) => shadowRoot ?? [])];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of [document, ...roots]) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const root of [document, ...roots])
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** WCAG 2.2, 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

describe('what visitors have set', () => {
  beforeEach(async () => {
    await forgetEverything();
    document.documentElement.style.colorScheme = 'light dark';
  });
  afterEach(async () => {
    leave();
    history.replaceState(null, '');
    document.adoptedStyleSheets = [];
    document.documentElement.removeAttribute('style');
    await media({'forced-colors': 'none', 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'no-preference'});
    await emulateMedia({media: 'screen'});
    await setViewport({width: 1280, height: 800});
  });

  const isWhole = async (element: LitElement, what: string): Promise<void> => {
    for (const width of [320, 640, 1280]) {
      await setViewport({width, height: 640});
      await settled(element as never);
      expect(document.documentElement.scrollWidth, `${what}, ${String(width)} px`).to.be.at.most(width);
      expect(cutOff(element), `${what}, ${String(width)} px`).to.deep.equal([]);
    }
  };

  for (const [state, come] of Object.entries(EVERYTHING)) {
    // 320 px is a window of 1280 px enlarged to 400 %.
    it(`R64 enlarged to 400 %, text of 200 %, spaced text: nothing is cut off or sideways: ${state}`, async () => {
      const element = await come();
      await isWhole(element, 'as it is');
      restyle(element, SPACED);
      await isWhole(element, 'spaced');
      document.documentElement.style.fontSize = '200%';
      await isWhole(element, 'spaced, text of 200 %');
    });

    it(`in forced colours edges, links and what has focus are seen: ${state}`, async () => {
      await media({'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
      const element = await come();
      const surface = 'rgb(0, 0, 0)';
      expect(getComputedStyle(element).color, 'the system sets the colours').to.equal('rgb(255, 255, 255)');
      for (const each of within(element).filter((one) => isSeen(one) && one.matches('button, input, a'))) {
        const what = `${each.localName} ${textOf(each)}`;
        const {appearance, borderTopColor, borderTopStyle, borderTopWidth, forcedColorAdjust, textDecorationLine} =
          getComputedStyle(each);
        expect(forcedColorAdjust, what).to.equal('auto');
        if (each.matches('.button, [type="search"]')) {
          expect([borderTopStyle, parseFloat(borderTopWidth)], what).to.deep.equal(['solid', 2]);
          expect(contrast(borderTopColor, surface), what).to.be.at.least(3);
        } else if (each.matches('input')) expect(appearance, 'drawn by the system').to.equal('auto');
        else expect(textDecorationLine, what).to.equal('underline');
        each.focus({focusVisible: true} as FocusOptions);
        const {outlineColor, outlineStyle, outlineWidth} = getComputedStyle(each);
        expect([outlineStyle, outlineWidth], what).to.deep.equal(['solid', '3px']);
        expect(contrast(outlineColor, surface), what).to.be.at.least(3);
      }
      const framed = within(element).filter((each) => each.matches('section[part], .box, .notice, .scroll, dl'));
      for (const each of framed) {
        const {borderBottomWidth, borderLeftWidth} = getComputedStyle(each);
        expect(Math.max(parseFloat(borderBottomWidth), parseFloat(borderLeftWidth)), each.className).to.be.at.least(1);
      }
    });

    it(`nothing moves: ${state}`, async () => {
      await media({'prefers-reduced-motion': 'reduce'});
      const element = await come();
      for (const each of [element, ...within(element).filter(isSeen)]) {
        const {animationName, scrollBehavior, transitionDuration} = getComputedStyle(each);
        expect({animationName, scrollBehavior, transitionDuration}).to.deep.equal({
          animationName: 'none',
          scrollBehavior: 'auto',
          transitionDuration: '0s',
        });
      }
    });

    it(`on paper there is nothing to press: ${state}`, async () => {
      const element = await come();
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({media: 'print'});
      const controls = within(element).filter((each) => each.matches('button, input, label'));
      expect(controls.filter((each) => each.checkVisibility()).map((each) => textOf(each))).to.deep.equal([]);
      const isOfThePage = state === 'the declaration' || state === 'an embed';
      expect(element.checkVisibility()).to.equal(isOfThePage);
    });
  }

  it('R64 a box without room would be seen', async () => {
    const banner = await STATES['one question']!();
    restyle(banner, 'p { block-size: 1em; overflow: hidden }');
    expect(cutOff(banner).join()).to.contain('Nettsiden virker like godt');
  });

  it('in forced colours a ticked box does not look like one that is not, and has a border', async () => {
    await media({'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
    const banner = await STATES['several purposes']!();
    const picture = async (): Promise<string> => {
      const {height, left, top, width} = box(banner, 'statistics').getBoundingClientRect();
      const clip = {x: left + scrollX, y: top + scrollY, width, height, scale: 1};
      const taken = await executeServerCommand<{data: string}, object>('cdp', {
        method: 'Page.captureScreenshot',
        params: {clip},
      });
      return taken.data;
    };
    const empty = await picture();
    expect(await picture()).to.equal(empty);
    box(banner, 'statistics').checked = true;
    expect(await picture()).not.to.equal(empty);
    box(banner, 'statistics').style.visibility = 'hidden';
    expect(await picture(), 'an empty box is seen').not.to.equal(empty);
  });

  it('on paper the declaration has every group and every item, unfolded', async () => {
    const list = await ELEMENTS['the declaration']!();
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({media: 'print'});
    const text = within(list)
      .filter((each) => each.matches('h2, h3, code') && each.checkVisibility())
      .map((each) => textOf(each));
    expect(text).to.include.members(['Nødvendig', 'Funksjoner', 'Statistikk', 'Innhold fra andre', 'chat', 'vuid']);
    for (const each of within(list).filter((one) => one.matches('.service, .scroll'))) {
      expect(getComputedStyle(each).contentVisibility).to.equal('visible');
      expect(getComputedStyle(each).overflowX).to.equal('visible');
    }
  });

  describe("from right to left, in a site's own language", () => {
    const messages = (): string => {
      const words = {
        ...inAnother('كلمة', {...QUESTIONS.nb, ...DETAILS.nb}),
        language: 'ar',
        direction: 'rtl',
      };
      return URL.createObjectURL(new Blob([JSON.stringify(words)], {type: 'application/json'}));
    };

    for (const [state, come] of Object.entries(EVERYTHING)) {
      it(`reads so, and nothing is out of sight: ${state}`, async () => {
        const element = await come({settings: {messages: messages(), language: 'ar'}} as never);
        await until(() => within(element).some(({dir}) => dir === 'rtl'), 'the words');
        const frame = within(element).find(({dir}) => dir === 'rtl')!;
        expect([getComputedStyle(frame).direction, frame.lang]).to.deep.equal(['rtl', 'ar']);
        for (const nested of within(element).filter((each) => each.shadowRoot))
          expect(nested.shadowRoot!.querySelector<HTMLElement>('[dir]')?.dir).to.equal('rtl');
        await isWhole(element, 'from right to left');
      });
    }

    it('what comes first stands to the right: yes before no, boxes before labels, the line beside a notice', async () => {
      const one = await STATES['asked again']!({settings: {messages: messages()}});
      await until(() => section(one), 'the question');
      const right = (each: Element): number => each.getBoundingClientRect().right;
      expect(right(control(one, 'accept'))).to.be.above(right(control(one, 'reject')));
      const notice = getComputedStyle(one.shadowRoot!.querySelector('.notice')!);
      expect([notice.borderRightWidth, notice.borderLeftWidth]).to.deep.equal(['3px', '0px']);
      leave();
      await forgetEverything();
      const several = await STATES['several purposes']!({settings: {messages: messages()}});
      await until(() => section(several), 'the question');
      const boxOf = box(several, 'statistics');
      expect(right(boxOf)).to.be.above(right(boxOf.nextElementSibling!));
      expect(getComputedStyle(several.shadowRoot!.querySelector('.about')!).marginRight).not.to.equal('0px');
      expect(right(control(several, 'save'))).to.be.above(right(control(several, 'reject-all')));
    });
  });
});
