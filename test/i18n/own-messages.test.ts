/** A site's own texts over ours: one by one in the same language, all or none in another. */
import {expect} from '@open-wc/testing';
import {textsLackingIn, withOwn} from '../../src/i18n/own-messages.js';
import {inAnother, QUESTIONS} from './words.js';

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
