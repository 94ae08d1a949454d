import {expect} from '@open-wc/testing';
import {fill, formatList, textIn} from '../../src/i18n/format.js';
import {formatCountry, formatDate, formatLifetime, isOutsideEea} from '../../src/i18n/format-details.js';
import type {Language} from '../../src/i18n/language.js';
import {DETAILS} from './words.js';

describe('putting words together', () => {
  it('fills placeholders, as text whatever is in them', () => {
    expect(fill('{a} og {b}', {a: '{b}', b: '$&'})).to.equal('{b} og $&');
    expect(fill('{n} dager', {n: 3})).to.equal('3 dager');
  });

  it('ends a sentence with one full stop', () => {
    expect(fill('Går til {x}.', {x: 'Vimeo.com, Inc.'})).to.equal('Går til Vimeo.com, Inc.');
    expect(fill('Går til {x}.', {x: 'Matomo'})).to.equal('Går til Matomo.');
  });

  for (const [language, date, list] of [
    ['nb', '4. mars 2026', 'A, B og C'],
    ['nn', '4. mars 2026', 'A, B og C'],
    ['en', '4 March 2026', 'A, B and C'],
    ['se', '04.03.2026', 'A, B, C'],
  ] as const) {
    it(`R67 dates and lists speak ${language}`, () => {
      expect(formatDate('2026-03-04T12:00:00Z', language)).to.equal(date);
      expect(formatList(['A', 'B', 'A', 'C'], language)).to.equal(list);
    });
  }

  it('takes a text of the site in the language asked for, or says which one it is in', () => {
    const text = {nb: 'Ja', en: 'Yes'};
    expect(textIn(text, 'en')).to.deep.equal({text: 'Yes', lang: undefined});
    expect(textIn(text, 'nn')).to.deep.equal({text: 'Ja', lang: 'nb'});
    expect(textIn({no: 'Ja'}, 'en')).to.deep.equal({text: 'Ja', lang: 'no'});
    expect(textIn({de: 'Ja', fr: 'Oui'}, 'nb')).to.deep.equal({text: 'Ja', lang: 'de'});
    expect(textIn('Ja', 'en'), 'nobody has said').to.deep.equal({text: 'Ja', lang: undefined});
    expect(textIn('Ja', 'en', 'nb')).to.deep.equal({text: 'Ja', lang: 'nb'});
    expect(textIn('Ja', 'nb', 'nb')).to.deep.equal({text: 'Ja', lang: undefined});
    expect(textIn(text, 'en', 'nb'), 'it says itself').to.deep.equal({text: 'Yes', lang: undefined});
  });

  const lifetimes: [string, Language, string][] = [
    ['P2Y', 'nb', '2 år'],
    ['P1Y', 'en', '1 year'],
    ['P13M', 'nb', '13 måneder'],
    ['P13M', 'nn', '13 månader'],
    ['P1M', 'nb', '1 måned'],
    ['P1W', 'nb', '1 uke'],
    ['P180D', 'nb', '180 dager'],
    ['P1D', 'nn', '1 dag'],
    ['PT30M', 'nb', '30 minutter'],
    ['PT30M', 'nn', '30 minutt'],
    ['PT1H', 'en', '1 hour'],
    ['PT90S', 'en', '90 seconds'],
    ['P1Y6M', 'nb', '1 år 6 måneder'],
    ['P1DT12H', 'nb', '1 dag 12 timer'],
    ['session', 'nb', 'til du lukker nettleseren'],
    ['persistent', 'en', 'until you delete it'],
  ];
  for (const [lifetime, language, text] of lifetimes) {
    it(`R23 ${lifetime} lasts "${text}" (${language})`, () => {
      expect(formatLifetime({kind: 'cookie', lifetime}, DETAILS[language])).to.equal(text);
    });
  }

  it('what is stored for the session in a tab ends with the tab', () => {
    expect(formatLifetime({kind: 'sessionStorage', lifetime: 'session'}, DETAILS.nb)).to.equal('til du lukker fanen');
  });

  it('names countries, and knows which are outside the EEA', () => {
    expect(formatCountry('US', 'nn')).to.equal('USA');
    expect(formatCountry('US', 'en')).to.equal('United States');
    expect(['NO', 'IS', 'DE', 'US', 'GB', 'CH'].filter(isOutsideEea)).to.deep.equal(['US', 'GB', 'CH']);
  });
});
