/** The words themselves: the same keys, the same placeholders, plain, and never mixed. */
import {expect} from '@open-wc/testing';
import {LANGUAGES, type Language} from '../../src/i18n/language.js';
import {loadMessages} from '../../src/i18n/load.js';
import {loadAllMessages} from '../../src/i18n/load-details.js';
import {DETAILS, QUESTIONS} from './words.js';

type Tree = {readonly [key: string]: Tree | string};

/** Every text by its path. */
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
const texts = (language: Language): [string, string][] => [
  ...flat(QUESTIONS[language] as unknown as Tree),
  ...flat(DETAILS[language] as unknown as Tree),
];
const words = (text: string): string[] => text.match(/[\p{L}\d]+(-[\p{L}]+)*/gu) ?? [];
const sentences = (text: string): string[] => text.split(/[.?!]\s*/).filter(Boolean);
/** Readability as Norwegian schools measure it: words per sentence, and how many have more than six letters. */
const lix = (text: string): number =>
  words(text).length / sentences(text).length +
  (100 * words(text).filter((word) => word.length > 6).length) / words(text).length;

describe('the texts', () => {
  for (const language of LANGUAGES) {
    it(`R67 ${language} has every text, none of them empty`, () => {
      expect(texts(language).map(([key]) => key)).to.deep.equal(texts('nb').map(([key]) => key));
      for (const [key, text] of texts(language)) expect(text.trim(), key).not.to.equal('');
    });

    it(`${language} fills the same placeholders`, () => {
      const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();
      const nb = new Map(texts('nb'));
      for (const [key, text] of texts(language)) {
        expect(placeholders(text), key).to.equal(placeholders(nb.get(key) ?? ''));
      }
    });

    it(`${language} is what is loaded for it`, async () => {
      expect(await loadMessages(language, {settings: {}})).to.deep.equal(QUESTIONS[language]);
      expect(await loadAllMessages(language, {settings: {}})).to.deep.equal({
        ...QUESTIONS[language],
        ...DETAILS[language],
      });
    });
  }

  it('R67 nynorsk has no bokmål in it, and bokmål no nynorsk', () => {
    const bokmaal =
      /\b(ikke|hvordan|hvilken|hvilke|hva|hvem|hvorfor|bare|nettsiden|noe|fra|også|lagrer|jeg|mer|siden|derfor|sletter)\b/i;
    const nynorsk =
      /\b(ikkje|korleis|kva|kven|kvifor|berre|nettsida|noko|frå|òg|lagrar|brukte|meir|sidan|difor|slettar)\b/i;
    for (const [key, text] of texts('nn')) expect(text, key).not.to.match(bokmaal);
    for (const [key, text] of texts('nb')) expect(text, key).not.to.match(nynorsk);
  });

  it('R29 R30 promises nothing vague and claims no legitimate interest', () => {
    for (const language of LANGUAGES) {
      for (const [key, text] of texts(language)) {
        expect(text, `${language} ${key}`).not.to.match(
          /bruk[ae]r?opplev|user experience|berettig[ae]t interesse|legitimate interest/i,
        );
      }
    }
  });

  for (const language of ['nb', 'nn', 'en'] as const) {
    const {bodySeveral, noDrawback, question, questionSeveral, recipients, wish} = QUESTIONS[language];
    const filled = (text: string): string =>
      text.replace('{controller}', 'Gjøvik kommune').replace('{recipients}', 'Matomo');
    const layers = [
      [questionSeveral, filled(bodySeveral)],
      ...(['functional', 'statistics', 'content', 'marketing'] as const).map((purpose) => [
        question[purpose],
        `${filled(wish[purpose])} ${filled(recipients)} ${noDrawback}`,
      ]),
    ] as [string, string][];

    for (const [title, body] of layers) {
      it(`R22 "${title}" is short and plain`, () => {
        expect(words(`${title} ${body}`).length).to.be.at.most(60);
        for (const sentence of sentences(`${title} ${body}`))
          expect(words(sentence).length, sentence).to.be.at.most(20);
        if (language !== 'en') expect(lix(`${title} ${body}`)).to.be.at.most(40);
      });
    }
  }
});
