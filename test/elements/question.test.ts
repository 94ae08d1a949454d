/** The first visit: one question, or several purposes. */
import {expect, html} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {refresh} from '../../src/consent/follow.js';
import {readDeclaration} from '../../src/declaration/read.js';
import {declared, SERVICES, written} from '../fixtures/declarations.js';
import {forgetEverything} from '../fixtures/pages.js';
import {
  answered,
  bannerOn,
  box,
  boxes,
  complaintsDuring,
  control,
  leave,
  ONE,
  press,
  pressOn,
  roles,
  seen,
  section,
  settled,
  SEVERAL,
  status,
  stored,
  textOf,
  until,
  visit,
} from './visit.js';

const CONTROLS = /^(OK|Jeg forstår|Eg forstår|.*(anbefal|bedre|betre|hjelp|help|bare nødvendig|kjeks|cookie).*)$/i;

describe('<personvern-banner> on a first visit', () => {
  beforeEach(forgetEverything);
  afterEach(async () => {
    leave();
    await resetMouse();
    await setViewport({width: 1280, height: 800});
  });

  describe('with one purpose', () => {
    it('R21 says who asks, for what, who receives it, that no costs nothing, and how to change the answer', async () => {
      visit({declaration: ONE});
      const banner = await bannerOn();
      expect(banner.state).to.equal('asking');
      expect(textOf(banner.shadowRoot!.querySelector('h2'))).to.equal(
        'Får vi samle informasjon om hvordan nettsiden brukes?',
      );
      for (const said of [
        'Eksempel kommune vil telle besøk og se hvilke sider som blir brukt.',
        'Opplysningene går til Teller AS og Drift AS.',
        'Nettsiden virker like godt om du svarer nei.',
        'Du kan endre svaret når som helst nederst på siden.',
      ]) {
        expect(seen(banner)).to.contain(said);
      }
    });

    it('R21 does not repeat who asks as the one who receives it', async () => {
      const matomo = {...SERVICES.matomo, recipients: ['Eksempel kommune']};
      visit({declaration: declared({services: [matomo]})});
      expect(seen(await bannerOn()))
        .to.contain('Eksempel kommune vil telle besøk')
        .and.not.contain('Opplysningene går');
      visit({declaration: declared({services: [{...matomo, recipients: ['Eksempel kommune', 'Drift AS']}]})});
      expect(seen(await bannerOn())).to.contain('Opplysningene går til Eksempel kommune og Drift AS.');
    });

    it('R09 on a phone, yes and no share a row and leave room for the page', async () => {
      await setViewport({width: 375, height: 667});
      visit({declaration: ONE});
      const banner = await bannerOn();
      const [yes, no] = [control(banner, 'accept'), control(banner, 'reject')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(no!.top).to.equal(yes!.top);
      expect(no!.left).to.be.greaterThan(yes!.right);
      expect(no!.width).to.equal(yes!.width);
    });

    it('R64 in letters of twice the size, they stand one above the other, whole', async () => {
      await setViewport({width: 320, height: 667});
      visit({declaration: ONE});
      const banner = await bannerOn('nb', html`<personvern-banner style="font-size: 32px"></personvern-banner>`);
      const [yes, no] = ['accept', 'reject'].map((role) => control(banner, role));
      expect(no!.getBoundingClientRect().top).to.be.at.least(yes!.getBoundingClientRect().bottom);
      expect(no!.offsetWidth).to.equal(yes!.offsetWidth);
      // Two lines would be a word broken in two.
      expect(yes!.offsetHeight).to.be.lessThan(100);
    });

    for (const [purpose, service, question] of [
      ['functional', SERVICES.chat, 'Får vi huske valgene dine til neste gang?'],
      ['content', SERVICES.vimeo, 'Får vi vise innhold fra andre nettsteder?'],
      ['marketing', SERVICES.ads, 'Får andre selskaper følge med på hva du gjør, for å vise deg annonser?'],
    ] as const) {
      it(`asks a question of its own about ${purpose}`, async () => {
        visit({declaration: declared({services: [service], purposes: {content: {ask: 'banner'}}})});
        const banner = await bannerOn();
        expect(textOf(banner.shadowRoot!.querySelector('h2'))).to.equal(question);
        expect(seen(banner))
          .to.contain('Eksempel kommune vil ')
          .and.to.contain(`Opplysningene går til ${service.vendor}`);
        // The vendor's own full stop ends the sentence.
        expect(seen(banner)).not.to.contain('..');
      });
    }

    it('uses the words of the site, and still names who asks', async () => {
      const purposes = {statistics: {question: 'Får vi telle?', description: 'Vi teller besøk på nettsiden.'}};
      visit({declaration: declared({services: [SERVICES.matomo], purposes})});
      const banner = await bannerOn();
      expect(seen(banner)).to.match(
        /^Får vi telle\? Vi teller besøk på nettsiden\. Eksempel kommune er ansvarlig\. Opply/,
      );
    });

    it('R09 R14 gives yes and no side by side, no being one press away', async () => {
      visit({declaration: ONE});
      const banner = await bannerOn();
      expect(roles(banner)).to.deep.equal(['accept', 'reject']);
      const [yes, no] = ['accept', 'reject'].map((role) => control(banner, role));
      expect(yes!.closest('.buttons') === no!.closest('.buttons')).to.equal(true);
      expect(no!.getBoundingClientRect().top).to.equal(yes!.getBoundingClientRect().top);
      await pressOn(banner, 'reject');
      expect(stored()).to.deep.equal({statistics: false});
      expect(section(banner)).to.equal(null);
    });

    it('R08 a yes by mouse grants the purpose that was asked for, and records what was pressed and read', async () => {
      const {consent} = visit({declaration: ONE});
      const banner = await bannerOn();
      await pressOn(banner, 'accept');
      expect(consent.has('statistics')).to.equal(true);
      expect(stored()).to.deep.equal({statistics: true});
      expect(consent.decision).to.include({control: 'yes', language: 'nb', version: '1.0.0'});
      expect(consent.decision?.texts).to.match(/^[a-z0-9]{5,7}$/);
    });

    it('R44 the fingerprint of the texts follows the words, the language and nothing else', async () => {
      const textsOf = async (declaration: typeof ONE, lang: string): Promise<string> => {
        await forgetEverything();
        const {consent} = visit({declaration});
        const banner = await bannerOn(lang);
        await pressOn(banner, 'reject');
        return consent.decision!.texts;
      };
      const first = await textsOf(ONE, 'nb');
      expect(await textsOf(ONE, 'nb')).to.equal(first);
      expect(await textsOf(ONE, 'nn')).not.to.equal(first);
      const reworded = declared({services: [SERVICES.matomo], purposes: {statistics: {question: 'Får vi telle?'}}});
      expect(await textsOf(reworded, 'nb')).not.to.equal(first);
    });

    it('R08 a click that no person made does nothing', async () => {
      const {consent} = visit({declaration: ONE});
      const banner = await bannerOn();
      for (const role of ['accept', 'reject']) {
        control(banner, role).click();
        control(banner, role).dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      }
      await settled(banner);
      expect(consent.decision).to.equal(undefined);
      expect(document.cookie).not.to.contain('personvern=');
      expect(banner.state).to.equal('asking');
    });

    it('R07 Escape stores nothing and the question stays', async () => {
      visit({declaration: ONE});
      const banner = await bannerOn();
      control(banner, 'accept').focus();
      await sendKeys({press: 'Escape'});
      await settled(banner);
      expect(document.cookie).not.to.contain('personvern=');
      expect(banner.state).to.equal('asking');
    });

    it('R63 no letter is an answer', async () => {
      visit({declaration: ONE});
      const banner = await bannerOn();
      control(banner, 'accept').focus();
      for (const key of ['a', 'j', 'y', 'n', 'Backspace', 'ArrowRight']) await sendKeys({press: key});
      await settled(banner);
      expect(document.cookie).not.to.contain('personvern=');
    });
  });

  describe('with several purposes', () => {
    it('R15 R16 R17 asks with native boxes, none of them ticked, none disabled, none a switch', async () => {
      visit({declaration: SEVERAL});
      const banner = await bannerOn();
      expect(boxes(banner).map(({value}) => value)).to.deep.equal(['functional', 'statistics']);
      for (const input of boxes(banner)) {
        expect(input.type).to.equal('checkbox');
        expect(input.checked, input.value).to.equal(false);
        expect(input.disabled, input.value).to.equal(false);
        expect(input.getAttribute('role')).to.equal(null);
      }
      expect(roles(banner)).to.deep.equal(['save', 'accept-all', 'reject-all']);
    });

    it('R09 on a phone, the three buttons stand one above the other', async () => {
      await setViewport({width: 375, height: 667});
      visit({declaration: SEVERAL});
      const banner = await bannerOn();
      const lefts = ['save', 'accept-all', 'reject-all'].map(
        (role) => control(banner, role).getBoundingClientRect().left,
      );
      expect(new Set(lefts).size).to.equal(1);
    });

    it('groups the boxes under the question, each with what it means and who receives it (R21)', async () => {
      visit({declaration: SEVERAL});
      const banner = await bannerOn();
      const legend = banner.shadowRoot!.querySelector('fieldset > legend');
      expect(textOf(legend)).to.equal('Hvilken informasjon får vi lagre?');
      expect(seen(banner)).to.contain('Velg hva Eksempel kommune får lagre. Nettsiden virker like godt om du avslår.');
      const about = banner.shadowRoot!.getElementById(box(banner, 'statistics').getAttribute('aria-describedby')!);
      expect(textOf(about)).to.equal(
        'Teller besøk og viser hvilke sider som blir brukt. Opplysningene går til Teller AS og Drift AS.',
      );
      expect(textOf(box(banner, 'statistics').labels![0])).to.equal('Statistikk');
    });

    it('R16 a tick alone changes nothing; saving does, both ways', async () => {
      const {consent} = visit({declaration: SEVERAL});
      const banner = await bannerOn();
      await press(box(banner, 'statistics'));
      await settled(banner);
      expect(consent.decision).to.equal(undefined);
      await pressOn(banner, 'save');
      expect(stored()).to.deep.equal({functional: false, statistics: true});
      expect(consent.decision?.control).to.equal('save');
    });

    it('the label can be pressed too', async () => {
      visit({declaration: SEVERAL});
      const banner = await bannerOn();
      await press(box(banner, 'functional').labels![0] as HTMLElement);
      expect(box(banner, 'functional').checked).to.equal(true);
      expect(box(banner, 'statistics').checked).to.equal(false);
    });

    it('R28 "accept all" answers what was asked, not the content that is asked for at the embeds', async () => {
      const {consent} = visit({declaration: SEVERAL});
      const banner = await bannerOn();
      await pressOn(banner, 'accept-all');
      expect(stored()).to.deep.equal({functional: true, statistics: true});
      expect(consent.has('content')).to.equal(false);
      expect(consent.decision?.control).to.equal('accept-all');
    });

    it('"reject all" does so whatever has been ticked', async () => {
      visit({declaration: SEVERAL});
      const banner = await bannerOn();
      await press(box(banner, 'statistics'));
      await pressOn(banner, 'reject-all');
      expect(stored()).to.deep.equal({functional: false, statistics: false});
    });
  });

  it('R17 explains what is necessary as text after the choices', async () => {
    visit({declaration: SEVERAL});
    const banner = await bannerOn();
    const note = [...banner.shadowRoot!.querySelectorAll('p')].find((p) => /nødvendig/i.test(p.textContent))!;
    expect(textOf(note)).to.equal('Vi lagrer uansett det som er nødvendig for at nettsiden skal virke og være trygg.');
    const last = control(banner, 'reject-all');
    expect(last.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(banner.shadowRoot!.querySelector('input[value="necessary"]')).to.equal(null);
  });

  it('R10 yes and no are the same element and class', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    const [yes, no] = [control(banner, 'accept'), control(banner, 'reject')];
    for (const button of [yes, no]) expect(button.localName).to.equal('button');
    const marks = (button: HTMLElement): string =>
      [...button.attributes]
        .filter(({name}) => name !== 'data-role')
        .map(({name, value}) => `${name}=${value}`)
        .join();
    expect(marks(no)).to.equal(marks(yes));
  });

  const look = (button: HTMLElement): Record<string, string> => {
    const style = getComputedStyle(button);
    return Object.fromEntries(
      [...style]
        .filter((name) => !/^(perspective|transform)-origin$/.test(name))
        .map((name) => [name, style.getPropertyValue(name)]),
    );
  };

  for (const width of [320, 768, 1280]) {
    it(`R11 yes and no have the same size, font, weight, border and colours at ${String(width)} px`, async () => {
      await setViewport({width, height: 800});
      for (const [declaration, alike] of [
        [ONE, ['accept', 'reject']],
        [SEVERAL, ['save', 'accept-all', 'reject-all']],
      ] as const) {
        visit({declaration});
        const banner = await bannerOn();
        const [first, ...others] = alike.map((role) => control(banner, role));
        for (const other of others) expect(look(other)).to.deep.equal(look(first!));
        for (const other of others) {
          expect(other.offsetWidth).to.equal(first!.offsetWidth);
          expect(other.offsetHeight).to.equal(first!.offsetHeight);
        }
      }
    });
  }

  it('R11 the mouse and the keyboard light them up alike', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    const looks: Record<string, string>[][] = [];
    for (const role of ['accept', 'reject']) {
      const button = control(banner, role);
      const {x, y} = button.getBoundingClientRect();
      const rest = look(button);
      await sendMouse({type: 'move', position: [Math.round(x) + 9, Math.round(y) + 9]});
      const hover = look(button);
      await resetMouse();
      await sendKeys({press: 'Tab'});
      button.focus();
      looks.push([hover, look(button)]);
      expect(hover['background-color'], 'hover').not.to.equal(rest['background-color']);
    }
    expect(looks[1]).to.deep.equal(looks[0]);
  });

  it('R66 everything to press is 44 px high and wide, and is called what is written on it', async () => {
    for (const [width, declaration] of [
      [1280, ONE],
      [320, SEVERAL],
    ] as const) {
      await setViewport({width, height: 800});
      visit({declaration});
      const banner = await bannerOn();
      for (const target of banner.shadowRoot!.querySelectorAll<HTMLElement>('button, label')) {
        expect(target.offsetHeight, textOf(target)).to.be.at.least(44);
        expect(target.offsetWidth, textOf(target)).to.be.at.least(44);
        expect(target.getAttribute('aria-label')).to.equal(null);
      }
    }
  });

  for (const lang of ['nb', 'nn', 'en'] as const) {
    it(`R18 no leading or joking words on the controls (${lang})`, async () => {
      visit({declaration: SEVERAL});
      const banner = await bannerOn(lang);
      for (const each of banner.shadowRoot!.querySelectorAll('button, label'))
        expect(textOf(each)).not.to.match(CONTROLS);
    });
  }

  it('R19 stands in the flow above the page and covers nothing of it', async () => {
    await setViewport({width: 375, height: 667});
    visit({declaration: SEVERAL});
    const banner = await bannerOn();
    const {bottom} = section(banner)!.getBoundingClientRect();
    expect(getComputedStyle(section(banner)!).position).to.equal('static');
    expect(getComputedStyle(banner).position).to.equal('static');
    expect(document.querySelector('#skip')!.getBoundingClientRect().top).to.be.at.least(bottom);
    expect(getComputedStyle(document.body).overflow).to.equal('visible');
  });

  it('R19 R63 Tab goes through it in order and out again, before the skip link', async () => {
    visit({declaration: SEVERAL});
    const banner = await bannerOn();
    (document.activeElement as HTMLElement | null)?.blur();
    const start = document.createElement('button');
    banner.before(start);
    start.focus();
    const met: (string | undefined)[] = [];
    for (let i = 0; i < 6; i++) {
      await sendKeys({press: 'Tab'});
      const inside = banner.shadowRoot!.activeElement as HTMLInputElement | null;
      met.push(inside ? (inside.dataset['role'] ?? inside.value) : document.activeElement?.id);
    }
    expect(met).to.deep.equal(['functional', 'statistics', 'save', 'accept-all', 'reject-all', 'details']);
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.id).to.equal('skip');
  });

  it('R62 is a section named by its heading, takes no focus and is no dialog or alarm', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    expect(document.activeElement).to.equal(document.body);
    const heading = banner.shadowRoot!.getElementById(section(banner)!.getAttribute('aria-labelledby')!)!;
    expect(heading.localName).to.equal('h2');
    for (const each of banner.shadowRoot!.querySelectorAll('*')) {
      expect(each.getAttribute('role') ?? '').not.to.match(/^(banner|alert|alertdialog|dialog)$/);
      expect(each.hasAttribute('autofocus')).to.equal(false);
    }
  });

  it('the heading fits the page around it', async () => {
    visit({declaration: ONE});
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const banner = await bannerOn('nb', html`<personvern-banner heading-level=${level}></personvern-banner>`);
      expect(banner.shadowRoot!.getElementById('title')!.localName).to.equal(`h${String(level)}`);
    }
  });

  it('R65 says politely that the answer is stored, from a region that was there before', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    const region = status(banner);
    expect(textOf(region)).to.equal('');
    await pressOn(banner, 'reject');
    expect(status(banner)).to.equal(region);
    await until(() => textOf(region), 'the status');
    expect(textOf(region)).to.equal('Svaret ditt er lagret. Du kan endre det nederst på siden.');
    expect(banner.state).to.equal('answered');
  });

  for (const [key, role, answer] of [
    ['Enter', 'accept', true],
    ['Space', 'reject', false],
  ] as const) {
    it(`R63 R65 ${key} answers, and focus goes on to the skip link`, async () => {
      visit({declaration: ONE});
      const banner = await bannerOn();
      control(banner, role).focus();
      await sendKeys({press: key});
      await settled(banner);
      expect(stored()).to.deep.equal({statistics: answer});
      expect(document.activeElement?.id).to.equal('skip');
    });
  }

  it('R65 after a press of the mouse, focus goes to the content: no skip link pops up', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    await pressOn(banner, 'accept');
    const main = document.querySelector('main')!;
    expect(document.activeElement).to.equal(main);
    main.blur();
    expect(main.hasAttribute('tabindex'), 'the page is as it was').to.equal(false);
  });

  it('R58 the question is not there when the declaration could not be had', async () => {
    visit({declaration: undefined});
    const banner = await bannerOn();
    expect(banner.state).to.equal('idle');
    expect(section(banner)).to.equal(null);
  });

  it('R57 nothing is asked where only what is necessary is stored', async () => {
    visit({declaration: declared({services: [SERVICES.login]})});
    const banner = await bannerOn();
    expect(section(banner)).to.equal(null);
  });

  it('R70 goes away when the answer is given in another tab', async () => {
    const {consent} = visit({declaration: ONE});
    const banner = await bannerOn();
    document.cookie = `personvern=${answered({statistics: false}, 0)}; path=/`;
    refresh(consent);
    await settled(banner);
    expect(section(banner)).to.equal(null);
    expect(textOf(status(banner)), 'not our doing').to.equal('');
  });

  it('hide() takes it from sight and stores nothing', async () => {
    visit({declaration: ONE});
    const banner = await bannerOn();
    banner.hide();
    await settled(banner);
    expect(section(banner)).to.equal(null);
    expect(document.cookie).not.to.contain('personvern=');
  });

  it('R58 no yes can be given to a declaration that does not hold, and the console says why', async () => {
    // The gate reads without checking; what nobody noticed until now is noticed before an answer counts.
    const twice = readDeclaration(written({services: [SERVICES.matomo, SERVICES.matomo]}));
    const {consent} = visit({declaration: twice});
    const banner = await bannerOn();
    const complaints = await complaintsDuring(() => pressOn(banner, 'accept'));
    expect(complaints[0]).to.contain('services[1].id is "matomo"; expected an id that no other service or purpose has');
    expect(banner.state).to.equal('failed');
    expect(seen(banner)).to.contain('Vi fikk ikke hentet valgene. Ingenting valgfritt er slått på.');
    expect(roles(banner)).to.deep.equal([]);
    expect(consent.has('statistics')).to.equal(false);
    expect(document.cookie).not.to.contain('personvern=');
  });
});
