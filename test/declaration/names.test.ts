import {expect} from '@open-wc/testing';
import {isBelow, matchesName} from '../../src/declaration/names.js';

describe('name patterns', () => {
  const matches: [pattern: string, name: string][] = [
    ['__utmz', '__utmz'],
    ['_ga_*', '_ga_5XZ1'],
    ['_ga_*', '_ga_'],
    ['ASPSESSIONID*', 'ASPSESSIONIDACABABQ'],
    ['_pk_id.*', '_pk_id.1.1fff'],
    ['*_session', 'ASP.NET_session'],
    ['a*c*e', 'abcde'],
    ['a*c*e', 'ace'],
    ['ai_*', 'ai_user\nsecond line'],
    ['(a+)+[b]$', '(a+)+[b]$'],
    ['(a+)+[b]$*', '(a+)+[b]$c'],
    ['\\d*', '\\digit'],
    ['språk*', 'språkvalg'],
  ];
  const differs: [pattern: string, name: string][] = [
    ['_utmz', '__utmz'],
    ['__utmz', '_utmz'],
    ['_ga', '_ga_5XZ1'],
    ['_ga', '_gat'],
    ['_ga_*', '_ga'],
    ['_ga_*', 'x_ga_1'],
    ['_pk_id.*', '_pk_idx1'],
    ['*_session', '_session2'],
    ['_GA', '_ga'],
    ['_GA*', '_ga1'],
    ['a*c*e', 'aec'],
    ['\\d*', '1'],
    ['a.c*', 'abcd'],
  ];

  for (const [pattern, name] of matches) {
    it(`${pattern} covers ${JSON.stringify(name)} (R26)`, () => {
      expect(matchesName(pattern, name)).to.be.true;
    });
  }
  for (const [pattern, name] of differs) {
    it(`${pattern} does not cover ${JSON.stringify(name)}: whole names only (R26)`, () => {
      expect(matchesName(pattern, name)).to.be.false;
    });
  }

  it('a long name does not hang the page', () => {
    const before = performance.now();
    expect(matchesName('_a*b*c', `_${'ab'.repeat(2000)}`)).to.be.false;
    expect(performance.now() - before).to.be.below(1000);
  });
});

describe('paths for children', () => {
  it('/skole covers itself and everything below it (R69)', () => {
    for (const path of ['/skole', '/skole/', '/skole/4a', '/skole/4a/timeplan.html', '/Skole']) {
      expect(isBelow(path, ['/helse', '/skole']), path).to.be.true;
    }
  });

  it('/skole does not cover /skoler, nor /skole elsewhere in a path (R69)', () => {
    for (const path of ['/', '/skoler', '/skole-og-barnehage', '/om/skole']) {
      expect(isBelow(path, ['/helse', '/skole']), path).to.be.false;
    }
  });

  it('a slash at the end makes no difference, and / covers the whole site (R69)', () => {
    expect(isBelow('/skole', ['/skole/'])).to.be.true;
    expect(isBelow('/skole/4a', ['/skole//'])).to.be.true;
    expect(isBelow('/skoler', ['/skole/'])).to.be.false;
    expect(isBelow('/hva/som/helst', ['/'])).to.be.true;
  });

  it('no path covers anything where none is declared', () => {
    expect(isBelow('/skole', [])).to.be.false;
  });

  it('a path with Norwegian letters covers the address that the browser makes of it (R69)', () => {
    const {pathname} = new URL('/ungdom/åpen dag/påmelding', location.href);
    expect(isBelow(pathname, ['/ungdom'])).to.be.true;
    expect(isBelow(new URL('/på-skolen/4a', location.href).pathname, ['/på-skolen'])).to.be.true;
    expect(isBelow(new URL('/på-skolen/4a', location.href).pathname, ['/p%C3%A5-skolen'])).to.be.true;
    expect(isBelow(new URL('/på-skoler', location.href).pathname, ['/på-skole'])).to.be.false;
  });
});
