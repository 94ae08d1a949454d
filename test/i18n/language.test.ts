import {expect, fixture, html} from '@open-wc/testing';
import {languageOf, pageLanguage} from '../../src/i18n/language.js';

describe('the language', () => {
  for (const [page, spoken] of [
    ['nb', 'nb'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['NO', 'nb'],
    ['nn', 'nn'],
    ['nn-NO', 'nn'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['', 'nb'],
    // Close enough to read bokmål.
    ['da', 'nb'],
    ['sv-SE', 'nb'],
    ['sma', 'nb'],
    ['smj', 'nb'],
    // A draft is not shown because of the page's language.
    ['se', 'nb'],
    ['se-NO', 'nb'],
    ['de', 'en'],
    ['pl', 'en'],
    ['ar', 'en'],
    ['nbx', 'en'],
  ] as const) {
    it(`R68 on a page in "${page}" is ${spoken}`, () => {
      expect(languageOf(page)).to.equal(spoken);
    });
  }

  for (const [chosen, spoken] of [
    ['nn', 'nn'],
    ['se', 'se'],
    ['se-NO', 'se'],
    ['en-US', 'en'],
  ] as const) {
    it(`R68 is ${spoken} where the site has set "${chosen}"`, () => {
      expect(languageOf('nb', chosen)).to.equal(spoken);
    });
  }

  it('of the page is that of the nearest ancestor, also outside a shadow root', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="nn">
        <section><p></p></section>
      </div>`,
    );
    const inner = page.querySelector('section')!.attachShadow({mode: 'open'});
    const element = document.createElement('p');
    inner.append(element);
    expect(pageLanguage(element)).to.equal('nn');
    expect(pageLanguage(page.querySelector('p')!)).to.equal('nn');
    page.querySelector('section')!.setAttribute('lang', 'en');
    expect(pageLanguage(element)).to.equal('en');
    expect(pageLanguage(document.createElement('p'))).to.equal('');
  });
});
