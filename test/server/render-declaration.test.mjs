import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {HtmlValidate} from 'html-validate';
import {parse} from 'parse5';
import {parseDeclaration, renderDeclaration} from '../../dist/server.js';
import {declared, SERVICES, written} from './declared.mjs';

function* elements(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
}
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const attribute = ({attrs}, name) => attrs.find((each) => each.name === name)?.value;

/** The rendered list: every element in it, and those of a name. */
function render(declaration, settings) {
  const html = renderDeclaration(declaration, settings);
  const inside = [...elements(parse(`<!doctype html><title>x</title>${html}`))];
  return {html, inside, all: (name) => inside.filter(({tagName}) => tagName === name)};
}

const validator = new HtmlValidate({extends: ['html-validate:recommended'], rules: {'no-trailing-whitespace': 'off'}});
const sites = new URL('../../demo/sites/', import.meta.url);

for (const site of readdirSync(sites)) {
  const declaration = parseDeclaration(JSON.parse(readFileSync(new URL(`${site}/declaration.json`, sites), 'utf8')));

  for (const language of ['nb', 'nn', 'en', 'se']) {
    test(`${site} in ${language}: every declared item has its seven facts, none of them empty (R23)`, async () => {
      const {all, html} = render(declaration, {language});
      const items = declaration.services.flatMap((service) => service.items);
      const own = items.some(({name}) => name === 'personvern') ? 0 : 2;
      const lists = all('dl');
      assert.equal(lists.length, items.length + own);
      for (const list of lists) {
        const facts = list.childNodes.filter(({tagName}) => tagName === 'dd').map(textOf);
        assert.equal(facts.length, 7);
        for (const fact of facts) assert.match(fact, /\S/);
      }
      const names = lists.map((list) => textOf([...elements(list)].find(({tagName}) => tagName === 'code')));
      assert.deepEqual(new Set(names), new Set([...items.map(({name}) => name), 'personvern']));
      assert.doesNotMatch(html, /undefined|null|\{\w+\}|\[object/);
      const {results} = await validator.validateString(html);
      assert.deepEqual(
        results.flatMap(({messages}) => messages.map(({message}) => message)),
        [],
      );
    });
  }
}

test('it says who is responsible, the rights, where to complain, and where it goes (R31)', () => {
  const controller = {...written().controller, contact: '+47 12 34 56 78', dataProtectionOfficer: 'ombud@example.no'};
  const {all, html} = render(declared({controller}), {language: 'nb'});
  const links = all('a').map((link) => attribute(link, 'href'));
  for (const href of ['tel:+4712345678', 'mailto:ombud@example.no', 'https://www.datatilsynet.no/', '/personvern'])
    assert.ok(links.includes(href), href);
  assert.match(html, /se, rette eller slette opplysningene/);
  assert.match(html, /USA, som er utenfor EØS/);
  assert.match(html, /24\. november 2026/);
});

test('headings begin where the page wants them, and never go below six', () => {
  const levels = (headingLevel) => {
    const {inside} = render(declared(), {headingLevel});
    return [...new Set(inside.map(({tagName}) => tagName).filter((name) => /^h\d$/.test(name)))];
  };
  assert.deepEqual(levels(undefined), ['h2', 'h3']);
  assert.deepEqual(levels(3), ['h3', 'h4']);
  assert.deepEqual(levels(6), ['h6']);
});

test('the language is marked, and so is a text that is in another one (R67)', () => {
  const {all, html} = render(declared(), {language: 'nb-NO'});
  assert.match(html, /^<div class="personvern-list" lang="nb" dir="ltr">/);
  const [text] = all('span').filter((span) => attribute(span, 'lang') === 'nn');
  assert.equal(textOf(text), 'Held besøket samla.');
  assert.equal(render(declared(), {language: 'nn'}).all('span').length, 0);
  assert.match(renderDeclaration(declared()), / lang="nb"/);
});

test("the site's own names for purposes are the ones used", () => {
  const purposes = {statistics: {title: 'Telling', description: 'Vi teller.'}};
  const {html} = render(declared({purposes}));
  assert.match(html, /<h2 id="personvern-statistics">Telling<\/h2>\s*<p>Vi teller\.<\/p>/);
  assert.match(html, /<dd>Telling<\/dd>/);
});

test('a text that is the same on all pages is marked with the language of the declaration, ours are not (R67)', () => {
  const marked = ({all}) =>
    all('span')
      .filter((each) => attribute(each, 'lang') === 'nb')
      .map(textOf);
  const inEnglish = {language: 'en'};
  const before = marked(render(declared(), inEnglish));
  const after = marked(render(declared({language: 'nb'}), inEnglish));
  assert.ok(after.length > before.length, 'what nobody has said before');
  assert.deepEqual(
    after.filter((text) => /\b(the|what you)\b/i.test(text)),
    [],
  );
});

test('what this tool stores is in the list, unless the site has said it itself (R46)', () => {
  const own = (declaration, settings) =>
    render(declaration, settings)
      .all('code')
      .map(textOf)
      .filter((name) => name === 'personvern').length;
  assert.equal(own(declared()), 2);
  assert.equal(own(declared(), {cookieDomain: 'example.no'}), 1);
  const items = [{name: 'personvern', kind: 'cookie', lifetime: 'P180D', purpose: 'Svaret ditt.'}];
  assert.equal(own(declared({services: [{...SERVICES[0], items}]})), 1);
});

test('no text of the declaration becomes markup', () => {
  const hostile = `</p><script>alert(1)</script><img src=x onerror="alert(1)">'"&`;
  const item = {name: `${hostile}*`, kind: 'cookie', lifetime: 'P1D', purpose: hostile, setBy: hostile};
  const service = {...SERVICES[1], name: hostile, vendor: hostile, recipients: [hostile], description: hostile};
  const {all, html} = render(
    declared({
      controller: {...written().controller, name: hostile},
      purposes: {statistics: {title: hostile, description: {['"><b>']: hostile}}},
      services: [{...service, privacyUrl: '/x"><script>', items: [item]}],
    }),
  );
  assert.deepEqual([...all('script'), ...all('img'), ...all('b')], []);
  assert.ok(html.includes('&lt;script&gt;'));
});
