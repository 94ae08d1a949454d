// What the server writes for the first question, and for whom. That it is what the element draws is tested in a browser.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {personvernFetch, readRequest, renderBanner, renderLink} from '../../dist/server.js';
import {answerCookie, declared} from './declared.mjs';

const one = declared({
  controller: {name: 'Bø & Søn <kommune>', contact: 'post@example.no', privacyStatement: '/p?a="b"&c'},
  services: [{id: 'matomo', name: 'Matomo', purpose: 'statistics', vendor: 'Teller AS'}],
});
const recently = new Date(Date.now() - 86_400_000).toISOString();

test('a name with signs that mean something in HTML is text', () => {
  const html = renderBanner(one);
  assert.match(html, /Bø &amp; Søn &lt;kommune&gt; vil telle besøk/);
  assert.ok(!html.includes('<kommune>'));
  assert.match(renderLink(one), /href="\/p\?a=&quot;b&quot;&amp;c"/);
});

test('R10 the buttons are the same but for what they say', () => {
  const buttons = [...renderBanner(one).matchAll(/<button class="button" data-role="\w+"([^>]*)>([^<]*)/g)];
  assert.deepEqual(
    buttons.map(([, rest, text]) => [rest, text]),
    [
      [' aria-describedby="title"', 'Ja'],
      [' aria-describedby="title"', 'Nei'],
    ],
  );
});

test('R15 no box is ticked', () => {
  const html = renderBanner(declared());
  assert.match(html, /<input type="checkbox" value="statistics"/);
  assert.ok(!/<input[^>]*checked/.test(html));
});

test('in every language, with a heading of the level that is wanted, own texts and a nonce', () => {
  for (const [language, text] of [
    ['nb', 'Får vi samle'],
    ['nn', 'Får vi samle'],
    ['en', 'May we'],
    ['se', '<section'],
  ]) {
    const html = renderBanner(one, {language, headingLevel: 4, nonce: 'n1', messages: {yes: 'Jepp'}});
    assert.ok(html.includes(text), `${language}: ${html.slice(html.indexOf('<section'))}`);
    assert.match(html, new RegExp(`^<personvern-banner state="drawn" language="${language}" heading-level="4">`));
    assert.match(html, new RegExp(`<section part="section" aria-labelledby="title" lang="${language}"`));
    assert.match(html, /<h4 id="title">/);
    assert.equal(html.match(/<style nonce="n1">/g).length, 2);
    assert.ok(html.includes('>Jepp<'));
  }
});

test('nothing where nobody is asked: answered, an objection, a page for children, nothing optional', () => {
  const declaration = declared({childPaths: ['/barn']});
  const asked = (headers, path = '/') => {
    const visit = readRequest(headers, declaration, {path});
    return renderBanner(declaration, {...visit, path}) !== '';
  };
  const cookie = answerCookie(declaration, {statistics: false, marketing: false}, {time: recently});
  assert.equal(asked({}), true);
  assert.equal(asked({cookie}), false);
  assert.equal(asked({'sec-gpc': '1'}), false);
  assert.equal(asked({}, '/barn/lek'), false);
  assert.equal(renderBanner(declared({services: []})), '');
});

test('the middleware puts it first in the body, for those who are asked, and says what the page depends on', async () => {
  const page = (body = '<p>Hei', lang = 'nn') =>
    new Response(`<!doctype html><html lang="${lang}"><head></head><body class="a">${body}`, {
      headers: {'content-type': 'text/html', 'content-security-policy': "style-src 'nonce-n1'"},
    });
  const ask = async (settings, headers = {}, body = undefined, lang = undefined) => {
    const handler = personvernFetch(() => page(body, lang), {declaration: one, banner: renderBanner, ...settings});
    const response = await handler(new Request('https://www.example.no/', {headers}));
    return {text: await response.text(), vary: response.headers.get('vary')};
  };
  const cookie = answerCookie(one, {statistics: false}, {time: recently});
  const {text, vary} = await ask({});
  assert.match(
    text,
    /<body class="a">\s*<personvern-banner state="drawn" language="nn"><template shadowrootmode="open"><style nonce="n1">/,
  );
  assert.match(vary, /Cookie/);
  assert.ok(!(await ask({}, {cookie})).text.includes('<personvern-banner'));
  assert.ok(!(await ask({}, {}, '<personvern-banner></personvern-banner>')).text.includes('shadowrootmode'));
  const shared = await ask({passSignal: false}, {cookie});
  assert.ok(shared.text.includes('shadowrootmode'), 'the same for everybody');
  assert.equal(shared.vary, null);
  const draft = await ask({}, {}, undefined, 'se');
  assert.match(draft.text, /<section [^>]*lang="nb"/, 'R67 a draft comes only where the site wants it');
  assert.match((await ask({language: 'se'})).text, /<section [^>]*lang="se"/);
  assert.ok(!(await ask({banner: undefined})).text.includes('<personvern-banner'));
});

test('R67 own texts in a language of their own are all of the question, or none of it', (context) => {
  const said = context.mock.method(console, 'error', () => undefined);
  const own = {language: 'ar', direction: 'rtl', yes: 'نعم'};
  const partly = renderBanner(one, {messages: own});
  assert.match(partly, /<section [^>]*lang="nb" dir="ltr"/);
  assert.ok(!partly.includes('نعم'));
  assert.match(said.mock.calls[0].arguments[0], /"ar" are not used.* question\.statistics/);
  const group = (text) => ({functional: text, statistics: text, content: text, marketing: text});
  const texts =
    'recipients noDrawback questionSeveral bodySeveral responsible no save acceptAll rejectAll necessary more';
  const rest = Object.fromEntries(`${texts} saved notDone`.split(' ').map((key) => [key, key]));
  const all = {...own, ...rest, question: group('سؤال'), wish: group('w'), name: group('n'), explanation: group('e')};
  const whole = renderBanner(one, {messages: all});
  assert.match(whole, /<section [^>]*lang="ar" dir="rtl"/);
  assert.ok(whole.includes('نعم') && whole.includes('سؤال'));
  assert.match(renderLink(one, {messages: all}), /<p lang="ar" dir="rtl">/);
});
