import {expect} from '@open-wc/testing';
import {nearest} from '../../src/declaration/nearest.js';

const KEYS = ['id', 'name', 'vendor', 'purpose', 'hosts', 'recipients', 'childPaths', 'dataProtectionOfficer'];

describe('did you mean', () => {
  const slips: [slip: string, written: string, meant: string | undefined][] = [
    ['a letter too few', 'vendr', 'vendor'],
    ['a letter too many', 'vendoor', 'vendor'],
    ['a wrong letter', 'vender', 'vendor'],
    ['two letters swapped', 'hsots', 'hosts'],
    ['two letters swapped in a short word', 'di', 'id'],
    ['two slips', 'recepient', 'recipients'],
    ['capitals', 'NAME', 'name'],
    ['a longer word, with more slips', 'childrenPaths', 'childPaths'],
    ['the word itself', 'purpose', 'purpose'],
    ['another word', 'description', undefined],
    ['a word that would be another one altogether', 'x', undefined],
    ['three slips in a word that is not long', 'vndrrr', undefined],
    ['nothing', '', undefined],
  ];
  for (const [slip, written, meant] of slips) {
    it(`${slip}: ${written} → ${meant ?? 'no guess'}`, () => {
      expect(nearest(written, KEYS)).to.equal(meant);
    });
  }

  it('takes the closest, and of two that are equally close the first', () => {
    expect(nearest('nane', ['nine', 'name', 'nane!'])).to.equal('nine');
    expect(nearest('names', ['nine', 'name'])).to.equal('name');
    expect(nearest('a', [])).to.equal(undefined);
  });
});
