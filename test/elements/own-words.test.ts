/** A site's own words, from one JSON file: some in place of ours, or a language that we do not have. */
import {expect} from '@open-wc/testing';
import {forgetEverything, served} from '../fixtures/pages.js';
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

const file = (words: object): string => served('/words.json', {type: 'application/json', body: JSON.stringify(words)});

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

  it('R67 may be a language that we do not have; what it leaves out is English', async () => {
    const question = {statistics: 'Saammeko kerätä tietoa sivuston käytöstä?'};
    const messages = file({language: 'fi', question, yes: 'Kyllä', no: 'Ei', notAnswered: 'Et ole vastannut.'});
    visit({declaration: ONE, settings: {messages}});
    const banner = await bannerOn('fi');
    await until(() => section(banner), 'the question');
    expect(section(banner)!.lang).to.equal('fi');
    expect(seen(banner)).to.match(/^Saammeko kerätä tietoa/);
    expect(textOf(control(banner, 'reject'))).to.equal('Ei');
    expect(seen(banner), 'names as in Finnish').to.contain('Teller AS ja Drift AS');
    expect(textOf(control(banner, 'details'))).to.match(/^More about/);
    await banner.show();
    expect(seen(banner)).to.contain('Et ole vastannut.');
    await press(control(banner, 'details'));
    const list = banner.shadowRoot!.querySelector('personvern-declaration')!;
    await until(() => list.shadowRoot?.querySelector('dl, table'), 'the list');
    expect(list.shadowRoot!.querySelector('div')!.lang).to.equal('fi');
  });

  it('R58 give way to ours when they cannot be had, and the console says so', async () => {
    const complaints = await complaintsDuring(async () => {
      visit({declaration: ONE, settings: {messages: served('/no.json', {status: 404, body: 'not found'})}});
      const banner = await bannerOn();
      expect(seen(banner)).to.contain('Får vi samle informasjon om hvordan nettsiden brukes?');
    });
    expect(complaints.join()).to.contain('JSON');
  });
});
