/** A site's own words, from one JSON file: some in place of ours, or a language that we do not have. */
import {expect} from '@open-wc/testing';
import {forgetEverything, served} from '../fixtures/pages.js';
import {DETAILS, inAnother, QUESTIONS} from '../i18n/words.js';
import {
  ONE,
  SEVERAL,
  bannerOn,
  complaintsDuring,
  control,
  leave,
  press,
  section,
  seen,
  textOf,
  until,
  visit,
} from './visit.js';

/** Too large for the address of `served()`. */
const file = (words: object): string =>
  URL.createObjectURL(new Blob([JSON.stringify(words)], {type: 'application/json'}));

const listIn = async (banner: Element): Promise<ShadowRoot> => {
  const list = (): ShadowRoot | null | undefined =>
    banner.shadowRoot!.querySelector('personvern-declaration')?.shadowRoot;
  await until(() => list()?.querySelector('dl, table'), 'the list');
  return list()!;
};

describe("the site's own words", () => {
  beforeEach(forgetEverything);
  afterEach(leave);

  it('R67 stand in place of ours, and the rest stays', async () => {
    visit({declaration: SEVERAL, settings: {messages: file({rejectAll: 'Nei til alt', acceptAll: 'Ja til alt'})}});
    const banner = await bannerOn();
    await until(() => section(banner), 'the question');
    expect(['save', 'accept-all', 'reject-all'].map((role) => textOf(control(banner, role)))).to.deep.equal([
      'Lagre valg',
      'Ja til alt',
      'Nei til alt',
    ]);
    expect(section(banner)!.lang).to.equal('nb');
  });

  const finnish = {
    ...inAnother('sana', QUESTIONS.en),
    language: 'fi',
    yes: 'Kyllä',
    no: 'Ei',
  };
  const allFinnish = {...inAnother('sana', DETAILS.en), ...finnish, notAnswered: 'Et ole vastannut.'};

  it('R67 may be a language that we do not have, from the question to the list', async () => {
    visit({declaration: ONE, settings: {messages: file(allFinnish)}});
    const banner = await bannerOn('fi');
    await until(() => section(banner), 'the question');
    expect(section(banner)!.lang).to.equal('fi');
    expect(textOf(control(banner, 'reject'))).to.equal('Ei');
    expect(seen(banner), 'names as in Finnish').to.contain('Teller AS ja Drift AS');
    await banner.show();
    expect(seen(banner)).to.contain('Et ole vastannut.');
    expect(section(banner)!.lang).to.equal('fi');
    await press(control(banner, 'details'));
    const list = await listIn(banner);
    expect(list.querySelector('div')!.lang).to.equal('fi');
    expect(textOf(list.querySelector('#contact'))).to.equal('sana sana sana');
  });

  for (const [page, ours, more] of [
    ['nb', 'nb', 'Mer om hva vi lagrer og hvorfor'],
    ['fi', 'en', 'More about what we store and why'],
  ] as const) {
    it(`R67 with the question alone in a language of its own, the rest is ${ours} on a page in "${page}", and says so`, async () => {
      visit({declaration: ONE, settings: {messages: file({...finnish, direction: 'rtl'})}});
      const banner = await bannerOn(page);
      await until(() => section(banner), 'the question');
      expect([section(banner)!.lang, section(banner)!.dir]).to.deep.equal(['fi', 'rtl']);
      await complaintsDuring(async () => {
        await press(control(banner, 'details'));
        const list = await listIn(banner);
        const {dir, lang} = list.querySelector('div')!;
        expect([lang, dir]).to.deep.equal([ours, 'ltr']);
        await banner.show();
      });
      await until(() => section(banner)!.lang === ours, 'one language');
      expect(section(banner)!.dir).to.equal('ltr');
      expect(textOf(control(banner, 'details'))).to.equal(more);
      expect(seen(banner)).not.to.contain('sana');
    });

    it(`R67 with less than that in a language of its own, all is ${ours} on a page in "${page}", and says so`, async () => {
      const complaints = await complaintsDuring(async () => {
        visit({declaration: ONE, settings: {messages: file({language: 'fi', direction: 'rtl', yes: 'Kyllä'})}});
        const banner = await bannerOn(page);
        await until(() => section(banner), 'the question');
        expect([section(banner)!.lang, section(banner)!.dir]).to.deep.equal([ours, 'ltr']);
        expect(textOf(control(banner, 'details'))).to.equal(more);
        expect(seen(banner)).not.to.contain('Kyllä');
      });
      if (page === 'nb')
        expect(complaints.join()).to.contain('"fi" are not used').and.to.contain('question.statistics');
    });
  }

  it("R67 a text of the site's in another language, in the midst of one that runs the other way, runs its own way", async () => {
    const statistics = {question: {nb: 'Får vi telle?'}};
    const messages = file({...inAnother('كلمة', {...QUESTIONS.en, ...DETAILS.en}), language: 'ar', direction: 'rtl'});
    visit({
      declaration: {...ONE, purposes: {...ONE.purposes, statistics: {...ONE.purposes.statistics, ...statistics}}},
      settings: {messages},
    });
    const banner = await bannerOn('ar');
    await until(() => section(banner), 'the question');
    const own = banner.shadowRoot!.querySelector<HTMLElement>('h2 [lang]')!;
    expect([own.lang, getComputedStyle(own).direction]).to.deep.equal(['nb', 'ltr']);
    expect(getComputedStyle(own.parentElement!).direction).to.equal('rtl');
  });

  it('R58 give way to ours when they cannot be had, and the console says so', async () => {
    const complaints = await complaintsDuring(async () => {
      visit({declaration: ONE, settings: {messages: served('/no.json', {status: 404, body: 'not found'})}});
      const banner = await bannerOn();
      expect(seen(banner)).to.contain('Får vi samle informasjon om hvordan nettsiden brukes?');
    });
    expect(complaints.join()).to.contain('answered 404');
  });
});
