/** The full list, the receipt, who is responsible, and the way back in the footer. */
import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {Settings} from '../../src/consent/personvern.js';
import type {Declaration} from '../../src/declaration/declaration.js';
import {readDeclaration} from '../../src/declaration/read.js';
import {prepareList} from '../../src/elements/full-list.js';
import {PersonvernBanner} from '../../src/elements/personvern-banner.js';
import {PersonvernDeclaration} from '../../src/elements/personvern-declaration.js';
import {PersonvernSettings} from '../../src/elements/personvern-settings.js';
import {CONTROLLER, declared, SERVICES, written} from '../fixtures/declarations.js';
import {forgetEverything} from '../fixtures/pages.js';
import {
  answered,
  bannerOn,
  complaintsDuring,
  control,
  leave,
  ONE,
  press,
  replace,
  SEVERAL,
  settled,
  textOf,
  until,
  visit,
} from './visit.js';

async function listOn(
  lang = 'nb',
  template = html`<personvern-declaration></personvern-declaration>`,
): Promise<PersonvernDeclaration> {
  PersonvernDeclaration.define();
  const page = await fixture(html`<div lang=${lang}>${template}</div>`);
  const list = page.querySelector('personvern-declaration')!;
  await until(() => list.shadowRoot!.querySelector('p'), 'the list');
  await nextFrame();
  await list.updateComplete;
  return list;
}

/** Items as rows of seven cells, whether they are shown as cards or as a table. */
const rows = (list: PersonvernDeclaration): string[][] => {
  const root = list.shadowRoot!;
  const cards = [...root.querySelectorAll('.service dl')].map((dl) => [...dl.querySelectorAll('dd')]);
  const lines = [...root.querySelectorAll('tbody tr')].map((tr) => [...tr.children]);
  return [...cards, ...lines].map((cells) => cells.map(textOf));
};

/** Of a declaration that words a purpose itself, what the list says of it. */
async function ownWords(wide: boolean): Promise<string[]> {
  await setViewport({width: wide ? 1280 : 375, height: 800});
  const own = {title: 'Nettstatistikk', description: 'Vi teller hvem som leser hva.'};
  visit({declaration: declared({services: [SERVICES.matomo], purposes: {statistics: own}})});
  const list = await listOn();
  const heading = list.shadowRoot!.querySelector('#purpose-statistics');
  return [textOf(heading), textOf(heading!.nextElementSibling), rows(list).at(-1)!.at(-1)!];
}

const many = (count: number): Declaration =>
  declared({
    services: [
      {
        ...SERVICES.matomo,
        items: Array.from({length: count}, (_, i) => ({
          name: `c${String(i)}`,
          kind: 'cookie',
          lifetime: 'P1Y',
          purpose: 'Et nummer.',
        })),
      },
    ],
  });

describe('<personvern-declaration>', () => {
  beforeEach(forgetEverything);
  afterEach(async () => {
    leave();
    await setViewport({width: 1280, height: 800});
    await emulateMedia({media: 'screen'});
  });

  for (const width of [320, 1280]) {
    it('R21 R23 names and explains a purpose in the words of the site, where it has some', async () => {
      for (const wide of [false, true])
        expect(await ownWords(wide)).to.deep.equal([
          'Nettstatistikk',
          'Vi teller hvem som leser hva.',
          'Nettstatistikk',
        ]);
    });

    it(`R23 shows seven facts of every item, ours among them (R46), at ${String(width)} px`, async () => {
      await setViewport({width, height: 800});
      visit({declaration: declared({services: [SERVICES.login, SERVICES.matomo], askAgainAfterDays: 90})});
      const list = await listOn();
      const facts = rows(list);
      for (const row of facts) {
        expect(row).to.have.length(7);
        for (const cell of row) expect(cell, row.join()).not.to.equal('');
      }
      expect(facts).to.deep.include([
        '_pk_id*',
        'Et nummer.',
        'Teller AS',
        'Teller AS og Drift AS',
        '1 år',
        'informasjonskapsel',
        'Statistikk',
      ]);
      const own = facts.filter(([name]) => name === 'personvern');
      expect(own.map((row) => row.slice(4))).to.deep.equal([
        ['90 dager', 'informasjonskapsel', 'Nødvendig'],
        ['til du sletter det', 'lokal lagring', 'Nødvendig'],
      ]);
    });
  }

  it('R63 R64 a table that has to be scrolled is a region with a name and a stop for the keyboard; no other is', async () => {
    const items = [{...SERVICES.matomo.items[0], name: 'x'.repeat(200)}];
    visit({declaration: declared({services: [{...SERVICES.matomo, items}, SERVICES.chat]})});
    const list = await listOn();
    // Names break by themselves; this one cannot.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('code { white-space: nowrap }');
    list.shadowRoot!.adoptedStyleSheets.push(sheet);
    list.requestUpdate();
    await list.updateComplete;
    const tables = [...list.shadowRoot!.querySelectorAll('.scroll')];
    const named = tables.map((each) => {
      const name = list.shadowRoot!.getElementById(each.getAttribute('aria-labelledby') ?? '');
      return [each.getAttribute('role'), each.getAttribute('tabindex'), name && textOf(name)];
    });
    expect(named).to.deep.equal([
      [null, null, null],
      [null, null, null],
      ['region', '0', 'Matomo'],
    ]);
    expect(tables.every((each) => each.querySelector('table')!.hasAttribute('aria-labelledby'))).to.equal(true);
  });

  it('R64 in letters of twice the size there is no room for a table', async () => {
    visit({declaration: ONE});
    const large = html`<personvern-declaration style="font-size: 32px"></personvern-declaration>`;
    const list = await listOn('nb', large);
    expect(list.shadowRoot!.querySelector('table')).to.equal(null);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    list.style.fontSize = '16px';
    await until(() => list.shadowRoot!.querySelector('table'), 'the table');
  });

  it('R67 what this tool says of itself is not in the language of the declaration', async () => {
    visit({declaration: declared({services: [SERVICES.login, SERVICES.matomo], language: 'nb'})});
    const list = await listOn('en');
    const own = [...list.shadowRoot!.querySelectorAll('[lang="nb"]')].map(textOf);
    expect(own).to.deep.equal(['Du logger inn.', 'Et nummer.', 'Et nummer.']);
    expect(textOf(list)).to.equal('');
  });

  it('is a table where there is room, and cards where there is none', async () => {
    visit({declaration: ONE});
    const list = await listOn();
    expect(list.shadowRoot!.querySelector('table')).not.to.equal(null);
    await setViewport({width: 320, height: 800});
    await until(() => !list.shadowRoot!.querySelector('table'), 'the cards');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const [label, value] = ['dt', 'dd'].map((name) => list.shadowRoot!.querySelector(name)!.getBoundingClientRect());
    expect(value!.left, 'side by side').to.be.at.least(label!.right);
    expect(value!.top).to.be.lessThan(label!.bottom);
  });

  it('does not count its own storage twice, and keeps no copy to declare where the answer is shared', async () => {
    visit({declaration: ONE, settings: {cookieDomain: 'example.no'}});
    expect(rows(await listOn()).filter(([name]) => name === 'personvern')).to.have.length(1);
    const item = {name: 'personvern', kind: 'cookie', lifetime: 'P180D', purpose: 'Svaret.'};
    visit({declaration: declared({services: [{...SERVICES.login, items: [item]}]})});
    expect(rows(await listOn()).filter(([name]) => name === 'personvern')).to.have.length(1);
  });

  it('says why what is necessary is so, and where the information goes', async () => {
    const abroad = {
      ...SERVICES.vimeo,
      country: 'US',
      privacyUrl: 'https://vimeo.com/privacy',
      description: 'Viser film.',
    };
    visit({declaration: declared({services: [SERVICES.login, abroad, {...SERVICES.matomo, country: 'NO'}]})});
    const list = await listOn();
    const text = textOf(list.shadowRoot!.querySelector('div'));
    expect(text).to.contain('Hvorfor det er nødvendig: Du logger inn.');
    expect(text).to.contain('Viser film.');
    expect(text).to.contain('Opplysningene blir sendt til USA, som er utenfor EØS.');
    expect(text).to.contain('De blir behandlet i Norge.');
    expect(text).to.contain('Lagrer ikke noe på enheten din.');
    expect(textOf(list.shadowRoot!.querySelector('[href="https://vimeo.com/privacy"]'))).to.equal(
      'Personvernerklæringen til Vimeo.com, Inc.',
    );
  });

  for (const [contact, href] of [
    ['post@example.no', 'mailto:post@example.no'],
    ['+47 61 18 95 00', 'tel:+4761189500'],
    ['/kontakt', '/kontakt'],
  ] as const) {
    it(`R31 leads to who is responsible: ${contact}`, async () => {
      const controller = {...CONTROLLER, contact, dataProtectionOfficer: 'ombud@example.no'};
      visit({declaration: declared({controller})});
      const list = await listOn();
      const hrefs = [...list.shadowRoot!.querySelectorAll('a')].map((a) => a.getAttribute('href'));
      expect(hrefs).to.include.members([
        href,
        'mailto:ombud@example.no',
        'https://www.datatilsynet.no/',
        '/personvern',
      ]);
      const text = textOf(list.shadowRoot!.querySelector('div'));
      expect(text).to.contain('ekomloven § 3-15').and.to.contain('se, rette eller slette opplysningene');
      expect(list.shadowRoot!.querySelector<HTMLElement>('[href="/personvern"]')!.offsetHeight).to.be.at.least(44);
      expect(text).to.contain('Oversikten ble sist endret 24. november 2026.');
    });
  }

  it('its headings fit the page, services below purposes', async () => {
    visit({declaration: ONE});
    const list = await listOn('nb', html`<personvern-declaration heading-level="4"></personvern-declaration>`);
    const level = (id: string): string | undefined => list.shadowRoot!.getElementById(id)?.localName;
    expect([level('purpose-statistics'), level('service-matomo'), level('contact')]).to.deep.equal(['h4', 'h5', 'h4']);
  });

  it('shows a long list a bit at a time', async () => {
    visit({declaration: many(120)});
    const list = await listOn();
    const shown = (): number => rows(list).filter(([name]) => name?.startsWith('c')).length;
    const more = async (count: string): Promise<void> => {
      expect(textOf(control(list, 'show-more'))).to.equal(count);
      const before = shown();
      await press(control(list, 'show-more'));
      await list.updateComplete;
      // R65: at the first that is new, and told how many there are.
      await until(() => list.shadowRoot!.activeElement, 'focus');
      expect(textOf(list.shadowRoot!.activeElement)).to.equal(`c${String(before)}`);
      const said = list.shadowRoot!.querySelector('[role="status"]')!;
      const told = /\d+/.exec(count)![0] + ' til er vist.';
      await until(() => textOf(said) === told, told);
    };
    // Our own two come with what is necessary, first.
    expect(shown()).to.equal(8);
    await more('Vis 50 til');
    expect(shown()).to.equal(58);
    await more('Vis 50 til');
    expect(shown()).to.equal(108);
    await more('Vis 12 til');
    expect(shown()).to.equal(120);
    expect(list.shadowRoot!.querySelector('[data-role="show-more"]')).to.equal(null);
  });

  it('a list that the pointer has been on its way to is there in the first frame after the press', async () => {
    PersonvernDeclaration.define();
    const personvern = visit({declaration: many(1000)});
    const banner = await bannerOn();
    const details = control(banner, 'details');
    const {x, y} = details.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(x + 5), Math.round(y + 5)]});
    await settled(banner);
    await prepareList('nb', personvern);
    let drawn: string[][] | undefined;
    details.addEventListener('click', () => {
      requestAnimationFrame(() => {
        const list = banner.shadowRoot!.querySelector('personvern-declaration');
        drawn = list ? rows(list) : [];
      });
    });
    await press(details);
    await until(() => drawn, 'a frame');
    expect(drawn).to.have.length(10);
  });

  it('a long list can be searched, and says how much was found', async () => {
    visit({declaration: many(120)});
    const list = await listOn();
    const field = list.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    expect(textOf(field.labels![0])).to.equal('Søk i listen');
    const found = list.shadowRoot!.querySelector('[role="status"]')!;
    expect(textOf(found), 'there before it is needed').to.equal('');
    field.focus();
    await sendKeys({type: 'C11'});
    await list.updateComplete;
    expect(rows(list).map(([name]) => name)).to.deep.equal(
      ['c11', ...Array.from({length: 9}, (_, i) => `c11${String(i)}`)],
      'whatever the case, and not more than one can take in',
    );
    expect(textOf(list.shadowRoot!.querySelector('.search p'))).to.equal('11 treff');
    expect(textOf(found), 'not at every letter').to.equal('');
    await until(() => textOf(found) === '11 treff', 'the number');
    expect(list.shadowRoot!.activeElement, 'focus stays in the field').to.equal(field);
    await sendKeys({type: 'xyz'});
    await list.updateComplete;
    expect(rows(list)).to.deep.equal([]);
    await until(() => textOf(found) === '0 treff', 'none');
    for (let i = 0; i < 6; i++) await sendKeys({press: 'Backspace'});
    await sendKeys({type: 'teller as'});
    await list.updateComplete;
    await until(() => textOf(found) === '120 treff', 'by who sets it');
  });

  it('a short list has nothing to search with', async () => {
    visit({declaration: ONE});
    expect((await listOn()).shadowRoot!.querySelector('input')).to.equal(null);
  });

  it('draws no more of 10,000 items than of fifty', async () => {
    visit({declaration: many(10_000)});
    const list = await listOn();
    expect(list.shadowRoot!.querySelectorAll('*').length).to.be.below(1000);
  });

  it('prints all of it, without the buttons', async () => {
    visit({declaration: many(120), cookie: answered({statistics: true})});
    const list = await listOn();
    dispatchEvent(new Event('beforeprint'));
    expect(rows(list)).to.have.length(122);
    await emulateMedia({media: 'print'});
    for (const button of list.shadowRoot!.querySelectorAll('button'))
      expect(getComputedStyle(button).display).to.equal('none');
    expect(getComputedStyle(list).display).to.equal('block');
  });

  it('R67 marks a text that is not in the language around it', async () => {
    const purposes = {statistics: {title: {nb: 'Telling', nn: 'Teljing'}}};
    const items = [{name: 'a', kind: 'cookie', lifetime: 'P1Y', purpose: {nb: 'Et nummer.'}}];
    visit({declaration: declared({services: [{...SERVICES.matomo, items}], purposes})});
    const list = await listOn('nn');
    expect(list.shadowRoot!.querySelector('div')!.lang).to.equal('nn');
    const other = [...list.shadowRoot!.querySelectorAll('[lang="nb"]')].map(textOf);
    expect(other).to.deep.equal(['Et nummer.']);
  });

  it('R44 gives the visitor a copy of the answer, to keep and to print', async () => {
    visit({declaration: SEVERAL, cookie: answered({functional: false, statistics: true, vimeo: true}, 0)});
    const list = await listOn();
    const receipt = list.shadowRoot!.querySelector('.receipt')!;
    expect(textOf(receipt)).to.contain('Du sa ja til Statistikk og Vimeo');
    expect(textOf(receipt)).to.contain('Du sa nei til Funksjoner');

    let file: Blob | undefined;
    const undo = replace(URL, 'createObjectURL', {value: (blob: Blob) => ((file = blob), '#file')});
    // The link that carries the file is not in the document.
    let name = '';
    const undoClick = replace(HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        name = this.download;
      },
    });
    await press(control(list, 'download'));
    await until(() => name, 'the file');
    undo();
    undoClick();
    const copy = JSON.parse(await file!.text()) as Record<string, unknown>;
    expect(copy).to.deep.include({
      schema: 'personvern-receipt/1',
      granted: ['statistics', 'vimeo'],
      denied: ['functional'],
    });
    expect(name).to.match(/^personvern-\d{4}-\d\d-\d\d\.json$/);
  });

  it('R44 prints the receipt on a sheet of its own', async () => {
    visit({declaration: ONE, cookie: answered({statistics: true}, 0)});
    const list = await listOn();
    const sheet = document.implementation.createHTMLDocument();
    let printed = 0;
    const print = (): void => {
      printed++;
    };
    const undo = replace(window, 'open', {value: () => ({document: sheet, print})});
    await press(control(list, 'print'));
    undo();
    expect(printed).to.equal(1);
    expect(sheet.documentElement.lang).to.equal('nb');
    expect(textOf(sheet.body)).to.match(/^Svaret ditt .*Du sa ja til Statistikk/);
    expect(sheet.querySelector('button')).to.equal(null);
  });

  it('R58 says that there is no declaration, or that it does not hold', async () => {
    const complaints = await complaintsDuring(async () => {
      visit({declaration: undefined});
      expect(textOf((await listOn()).shadowRoot!.querySelector('div'))).to.contain('Vi fikk ikke hentet valgene.');
      const wrong = {...SERVICES.matomo, privacyUrl: 'javascript:alert(1)'};
      visit({declaration: readDeclaration(written({services: [wrong]}))});
      const list = await listOn();
      expect(list.shadowRoot!.querySelector('a')).to.equal(null);
      expect(textOf(list.shadowRoot!.querySelector('div'))).to.contain('Vi fikk ikke hentet valgene.');
    });
    expect(complaints.join('\n')).to.contain('services[0].privacyUrl is "javascript:alert(1)"');
  });
});

describe('<personvern-settings>', () => {
  const settingsOn = async (
    declaration: Declaration | undefined,
    lang = 'nb',
    settings: Settings = {},
    cookie?: string,
  ): Promise<PersonvernSettings> => {
    PersonvernSettings.define();
    PersonvernBanner.define();
    visit({declaration, settings, ...(cookie && {cookie})});
    const page = await fixture(
      html`<div lang=${lang}><personvern-banner></personvern-banner><personvern-settings></personvern-settings></div>`,
    );
    const element = page.querySelector('personvern-settings')!;
    await until(() => element.shadowRoot!.querySelector('button, p'), 'the button');
    return element;
  };

  beforeEach(forgetEverything);
  afterEach(leave);

  it('R33 is one press away from the answer; closed, focus comes back to it', async () => {
    const settings = await settingsOn(ONE);
    const button = control(settings, 'settings');
    expect(textOf(button)).to.equal('Endre hvilken informasjon vi kan lagre');
    await press(button);
    const banner = document.querySelector('personvern-banner')!;
    await until(() => banner.state === 'open', 'the banner');
    await until(() => banner.shadowRoot!.activeElement?.id === 'title', 'focus on the heading');
    await press(control(banner, 'close'));
    await until(() => settings.shadowRoot!.activeElement === button, 'focus to be back');
  });

  it('R57 says that only what is necessary is stored, and leads to the privacy statement', async () => {
    const settings = await settingsOn(declared({services: [SERVICES.login]}));
    expect(textOf(settings.shadowRoot!.querySelector('p'))).to.equal(
      'Vi lagrer bare informasjon som er nødvendig for at nettsiden skal virke. Les personvernerklæringen',
    );
    expect(settings.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/personvern');
    expect(settings.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('R57 keeps in line with what is around it; alone above the footer, with the content of the banner', async () => {
    const settings = await settingsOn(declared({services: [SERVICES.login]}));
    const edge = (): number => {
      const line = settings.shadowRoot!.querySelector('p')!;
      return line.getBoundingClientRect().left + parseFloat(getComputedStyle(line).paddingLeft);
    };
    expect(edge()).to.equal(settings.getBoundingClientRect().left);
    const place = settings.parentElement!;
    document.body.append(settings);
    settings.requestUpdate();
    await settings.updateComplete;
    expect(edge()).to.be.at.least(settings.getBoundingClientRect().left + 16);
    const around = settings.shadowRoot!.querySelector('section')!;
    expect(around.getAttribute('aria-label'), 'a landmark, since none of the page is around it').to.contain('Mer om');
    place.append(settings);
  });

  for (const [answers, lang, text] of [
    [undefined, 'nb', 'Du har ikke svart.'],
    [{functional: true, statistics: true}, 'nb', /\d{4}\. Du sa ja til Funksjoner og Statistikk\.$/],
    [{functional: false, statistics: false}, 'nn', 'Du svarte nei'],
    [
      {functional: false, statistics: true},
      'en',
      /^You answered on .*\d{4}\. You said yes to Statistics\. You said no to Functions\.$/,
    ],
    [
      {functional: true, statistics: false, vimeo: true},
      'nb',
      /\d{4}\. Du sa ja til Funksjoner og Vimeo\. Du sa nei til Statistikk\.$/,
    ],
  ] as const) {
    it(`R35 says how the answer stands: ${String(text)}`, async () => {
      const settings = await settingsOn(SEVERAL, lang, {}, answers && answered(answers));
      expect(textOf(settings.shadowRoot!.querySelector('.status'))).to.match(new RegExp(text));
    });
  }

  it('R35 follows an answer at once, in the colours of the footer, 44 px to press', async () => {
    document.body.style.color = 'rgb(250, 240, 230)';
    const settings = await settingsOn(ONE);
    const status = (): string => textOf(settings.shadowRoot!.querySelector('.status'));
    expect(status()).to.equal('Du har ikke svart.');
    await press(control(document.querySelector('personvern-banner')!, 'accept'));
    await until(() => status().startsWith('Du svarte ja'), 'the answer');
    for (const each of settings.shadowRoot!.querySelectorAll('button, p'))
      expect(getComputedStyle(each).color).to.equal('rgb(250, 240, 230)');
    expect(control(settings, 'settings').offsetHeight).to.be.at.least(44);
    document.body.removeAttribute('style');
  });

  it('R69 says nothing of an answer on a page for children', async () => {
    const settings = await settingsOn(declared({childPaths: ['/']}), 'nb', {}, answered({statistics: true}));
    expect(textOf(control(settings, 'settings'))).not.to.equal('');
    expect(settings.shadowRoot!.querySelector('.status')).to.equal(null);
  });

  it('makes no link of what is no web address', async () => {
    const controller = {...CONTROLLER, privacyStatement: 'javascript:alert(1)'};
    const settings = await settingsOn(readDeclaration(written({controller, services: [SERVICES.login]})));
    expect(settings.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('R67 speaks the language of the page, or the one that is set', async () => {
    expect(textOf(control(await settingsOn(ONE, 'nn'), 'settings'))).to.equal('Endre kva informasjon vi kan lagre');
    expect(textOf(control(await settingsOn(ONE, 'nb', {language: 'se'}), 'settings'))).to.equal(
      'Rievdat makkár dieđuid mii oažžut vurket',
    );
    await aTimeout(0);
  });
});
