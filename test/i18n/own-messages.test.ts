/** A site's own texts over ours: one by one in the same language, all or none in another. */
import {expect} from '@open-wc/testing';
import {checkMessages} from '../../src/i18n/check-messages.js';
import {textsLackingIn, withFile, withOwn} from '../../src/i18n/own-messages.js';
import {served} from '../fixtures/pages.js';
import {DETAILS, inAnother, QUESTIONS} from './words.js';

const {nb} = QUESTIONS;

/** What the console is told. */
function complaintsOf(act: () => void): string {
  const {error} = console;
  const said: string[] = [];
  console.error = (...all: unknown[]) => void said.push(all.join(' '));
  act();
  console.error = error;
  return said.join();
}

describe("a site's own texts", () => {
  it('take the places of ours one by one, also within a group', () => {
    const own = {yes: 'Jepp', question: {statistics: 'Får vi telle?'}};
    const question = {...nb.question, statistics: 'Får vi telle?'};
    expect(withOwn(nb, own, 'nb')).to.deep.equal({...nb, yes: 'Jepp', question});
    expect(withOwn(nb, {...own, language: 'nb'}, 'nb').yes).to.equal('Jepp');
  });

  for (const [what, own] of [
    ['nothing', undefined],
    ['null', null],
    ['a list', ['Ja']],
    ['a text', 'Ja'],
    ['texts that are no texts', {yes: 1, question: 'x', name: null, necessary: {}}],
    ['what means nothing', JSON.parse('{"__proto__": {"yes": "x"}, "constructor": "x", "hello": "x"}') as object],
  ] as const) {
    it(`leave ours as they are, where the file has ${what}`, () => {
      expect(withOwn(nb, own, 'nb')).to.deep.equal(nb);
    });
  }

  it('R67 in a language of their own are used when none is missing, and say which they replace', () => {
    const own = {...inAnother('كلمة', nb), language: 'ar', direction: 'rtl'};
    expect(withOwn(nb, own, 'nb')).to.deep.equal({...own, insteadOf: 'nb'});
  });

  it('R67 in a language of their own are not mixed with ours; the console says once what is missing', () => {
    const own = inAnother('sana', nb) as typeof nb;
    const question = {...own.question, marketing: undefined};
    const lacking = {...own, question, language: 'fi', yes: undefined, more: undefined};
    const said = complaintsOf(() => {
      expect(withOwn(nb, lacking, 'nb')).to.equal(nb);
    });
    expect(said).to.contain('"fi"').and.to.contain('question.marketing, yes, more');
    expect(complaintsOf(() => void withOwn(nb, lacking, 'nb'))).to.equal('');
  });

  it('can be asked what they lack', () => {
    const own = {...nb, yes: undefined, question: {...nb.question, content: 7}};
    expect(textsLackingIn(nb, own)).to.have.members(['yes', 'question.content']);
    expect(textsLackingIn(nb, nb)).to.deep.equal([]);
    expect(textsLackingIn({yes: 'Ja', no: 'Nei'}, 'x')).to.deep.equal(['yes', 'no']);
  });
});

describe("a site's own file of texts", () => {
  const all = {...DETAILS.nb, ...nb};
  let said: string[];
  const {error} = console;
  beforeEach(() => {
    said = [];
    console.error = (...lines: unknown[]) => void said.push(lines.join(' '));
  });
  afterEach(() => {
    console.error = error;
  });

  const read = (url: string): Promise<typeof all> => withFile(Promise.resolve(all), url, 'nb');

  for (const [what, query, expected] of [
    [
      'is not there',
      {status: 404, body: '<h1>Not found'},
      /^personvern: your own texts at \/served\S* answered 404; ours are shown$/,
    ],
    [
      'is a page',
      {body: '<!doctype html><h1>Logg inn'},
      /^personvern: your own texts at \/served\S* are HTML, not JSON;/,
    ],
    [
      'has a comma too many',
      {body: '{"yes": "Jepp",}'},
      /^personvern: your own texts at \/served\S* are not valid JSON: .+; ours/,
    ],
  ] as const) {
    it(`R58 that ${what} costs no visitor the question; the console says where it is and what is wrong, once`, async () => {
      const url = served('/texts.json', query);
      const words = await Promise.all([read(url), read(url), read(url)]);
      for (const each of words) expect(each).to.equal(all);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(expected);
    });
  }

  it('R58 at a host that does not answer is told like any other', async () => {
    expect(await read('http://127.0.0.1:1/texts.json')).to.equal(all);
    expect(said).to.deep.equal([
      'personvern: your own texts at http://127.0.0.1:1/texts.json could not be fetched; ours are shown',
    ]);
  });

  it('has its misspelt keys told, also those within a group', async () => {
    const columns = {nme: 'Navn', name: 'Navn'};
    const own = {$schema: './x', language: 'nb', direction: 'ltr', yess: 'Jepp', no: 'Neppe', zzzzzz: '', columns};
    const url = served('/texts.json', {body: JSON.stringify(own)});
    expect((await read(url)).no).to.equal('Neppe');
    expect(await checkMessages(Promise.resolve(all), url)).to.deep.equal([
      `no text of ours is called "yess" (${url}); did you mean "yes"?`,
      `no text of ours is called "zzzzzz" (${url})`,
      `no text of ours is called "columns.nme" (${url}); did you mean "name"?`,
    ]);
    expect(said).to.deep.equal([]);
  });

  it('with every text of ours, or with no texts at all, has no misspelt keys', async () => {
    for (const body of [JSON.stringify(all), '["Ja"]', '{"columns": "x"}'])
      expect(await checkMessages(Promise.resolve(all), served('/texts.json', {body}))).to.deep.equal([]);
  });
});
