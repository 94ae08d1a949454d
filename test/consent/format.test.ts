import {expect} from '@open-wc/testing';
import Cookies from 'js-cookie';
import {choose, type Decision} from '../../src/consent/decision.js';
import {decode, encode} from '../../src/consent/format.js';
import {declared} from '../fixtures/declarations.js';
import {forgetEverything} from '../fixtures/pages.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T12:00:00Z');
const declaration = declared();
const full: Decision = choose(
  declaration,
  {functional: true, content: false, marketing: true},
  {control: 'accept-all', language: 'nb', texts: '1y2p0ij', signal: 'dnt', version: '1.0.0', now: NOW},
  choose(
    declaration,
    {statistics: true},
    {control: 'save', language: 'nb', texts: '', signal: undefined, version: '1.0.0', now: NOW - DAY},
  ),
);

beforeEach(forgetEverything);

describe('the answer in a cookie', () => {
  it('can be read by a person', () => {
    const {hashes} = declaration;
    expect(encode(full)).to.equal(
      't:2026-11-24T12:00:00Z~s:2026-11-23T12:00:00Z' +
        `~yes:statistics.${hashes['statistics']!}~yes:functional.${hashes['functional']!}` +
        `~no:content.${hashes['content']!}~yes:marketing.${hashes['marketing']!}` +
        '~by:accept-all~l:nb~x:1y2p0ij~g:dnt~v:1.0.0',
    );
  });

  it('is the same answer when it is read again', () => {
    expect(decode(encode(full), NOW)).to.deep.equal(full);
  });

  it('is the same answer also where texts and language are not known', () => {
    const bare = choose(
      declaration,
      {statistics: false},
      {control: 'api', language: '', texts: '', signal: undefined, version: '1.0.0', now: NOW},
    );
    // As text, too: that is how the page sees that nothing has changed.
    expect(JSON.stringify(decode(encode(bare), NOW))).to.equal(JSON.stringify(bare));
  });

  it('takes less than 200 bytes with four purposes, and js-cookie puts no percent sign into it (R46)', () => {
    Cookies.set('personvern', encode(full));
    expect(document.cookie).to.equal(`personvern=${encode(full)}`);
    expect(document.cookie).to.not.contain('%');
    expect(document.cookie.length).to.be.below(200);
  });

  it('can be written by an auditor by hand', () => {
    expect(decode('t:2026-11-24~yes:statistics', NOW)).to.deep.include({
      time: '2026-11-24',
      since: '2026-11-24',
      answers: {statistics: {granted: true, hash: ''}},
      control: 'api',
      signal: undefined,
    });
    expect(decode('no:marketing~yes:vimeo~t:2026-11-24', NOW)?.answers).to.deep.equal({
      marketing: {granted: false, hash: ''},
      vimeo: {granted: true, hash: ''},
    });
  });

  it('is no yes where it says both yes and no, in whatever order', () => {
    for (const parts of [
      'yes:statistics~no:statistics',
      'no:statistics~yes:statistics',
      'yes:statistics.a~no:statistics.b',
    ]) {
      expect(decode(`t:2026-11-24~${parts}`, NOW)?.answers['statistics']?.granted, parts).to.be.false;
    }
  });

  const worthless: Record<string, string> = {
    empty: '',
    'something else': 'dismissed',
    'a number': '1',
    JSON: '{"categories":["analytics"]}',
    'percent signs': '%7B%22statistics%22%3Atrue%7D',
    'a yes without a time': 'yes:statistics',
    'an empty time': 't:~yes:statistics',
    'a time in words': 't:i dag~yes:statistics',
    'an impossible time': 't:2026-13-41~yes:statistics',
    'an empty beginning': 't:2026-11-24~s:~yes:statistics',
    'a beginning in words': 't:2026-11-24~s:i fjor~yes:statistics',
    'a beginning after the answer': 't:2026-11-20~s:2026-11-21~yes:statistics',
    'a time two days ahead': 't:2026-11-26T12:00:00Z~yes:statistics',
    'a time in a thousand years': 't:3026-11-24~s:2026-11-24~yes:statistics',
    'control characters': '\u0000\u0001~\u0002:\u0003',
    oversized: '~yes:statistics'.repeat(100_000),
  };
  for (const [what, value] of Object.entries(worthless)) {
    it(`is no answer if it is damaged: ${what} (R51)`, () => {
      expect(decode(value, NOW)).to.be.undefined;
    });
  }

  it('may be from a clock that is a few hours ahead', () => {
    expect(decode('t:2026-11-25T11:00:00Z~yes:statistics', NOW)).to.not.be.undefined;
  });

  it('grants nothing by what cannot be read', () => {
    for (const part of [
      'yse:statistics',
      'yes',
      'yes:',
      'YES:statistics',
      'yes=statistics',
      '.yes:statistics',
      ' yes:statistics',
    ]) {
      const {answers} = decode(`t:2026-11-24~${part}`, NOW)!;
      expect(answers['statistics'], part).to.be.undefined;
    }
  });

  it('cannot reach into what every object has', () => {
    const {answers} = decode('t:2026-11-24~no:__proto__.x~yes:__proto__~yes:constructor~__proto__:x', NOW)!;
    expect(Object.keys(answers)).to.not.contain('statistics');
    expect(answers['statistics']).to.be.undefined;
    expect(({} as Record<string, unknown>)['granted']).to.be.undefined;
  });

  it('that is long, but in order, is read', () => {
    const ids = Array.from({length: 5000}, (_, i) => `~no:service-${String(i)}.abc`).join('');
    expect(Object.keys(decode(`t:2026-11-24${ids}`, NOW)!.answers)).to.have.length(5000);
  });
});
