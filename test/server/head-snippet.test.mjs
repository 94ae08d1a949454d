import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import vm from 'node:vm';
import {parse} from 'parse5';
import {headSnippet, parseDeclaration} from '../../dist/server.js';
import {declared, written} from './declared.mjs';

const gate = readFileSync(new URL('../../dist/personvern.js', import.meta.url), 'utf8');

/** The elements of the snippet as a browser sees them: `{name, attributes, text}`. */
function elementsOf(snippet) {
  const [html] = parse(`<!doctype html><head>${snippet}</head>`).childNodes.filter(({tagName}) => tagName);
  const head = html.childNodes.find(({tagName}) => tagName === 'head');
  return head.childNodes
    .filter(({tagName}) => tagName)
    .map(({attrs, childNodes, tagName}) => ({
      name: tagName,
      attributes: Object.fromEntries(attrs.map(({name, value}) => [name, value])),
      text: childNodes.map(({value}) => value).join(''),
    }));
}

test('the declaration and the gate, and nothing else', () => {
  const [json, script, ...more] = elementsOf(headSnippet(declared()));
  assert.deepEqual(json.attributes, {type: 'application/json', id: 'personvern-declaration'});
  assert.deepEqual(script.attributes, {src: '/personvern/personvern.js'});
  assert.deepEqual(more, []);
});

const sites = new URL('../../demo/sites/', import.meta.url);
for (const site of readdirSync(sites)) {
  test(`the declaration of ${site} comes back as it was`, () => {
    const declaration = parseDeclaration(JSON.parse(readFileSync(new URL(`${site}/declaration.json`, sites), 'utf8')));
    const [{text}] = elementsOf(headSnippet(declaration));
    const forEditors = ([key]) => key === '$schema';
    const expected = Object.fromEntries(Object.entries(declaration).filter((entry) => !forEditors(entry)));
    assert.deepEqual(parseDeclaration(JSON.parse(text)), expected);
  });
}

test('settings of the site and the signal of the visitor are on the script', () => {
  const settings = {base: '/p', cookieDomain: 'example.no', signal: 'gpc', signalPolicy: 'ask', record: '/r'};
  assert.deepEqual(elementsOf(headSnippet(declared(), {...settings, language: 'nn', nonce: 'n'}))[1].attributes, {
    src: '/p/personvern.js',
    'data-signal': 'gpc',
    'data-signal-policy': 'ask',
    'data-cookie-domain': 'example.no',
    'data-record': '/r',
    'data-language': 'nn',
    nonce: 'n',
  });
});

test('no text of the declaration gets out of its element', () => {
  const hostile = '</script><script>alert(1)</script><!--<script>"\'&';
  const controller = {...written().controller, name: hostile};
  const elements = elementsOf(headSnippet(declared({controller}), {base: '/"><img src=x onerror=alert(1)>/'}));
  assert.deepEqual(
    elements.map(({name}) => name),
    ['script', 'script'],
  );
  assert.equal(JSON.parse(elements[0].text).controller.name, hostile);
});

test('strict: a barrier, and a network that is shut if the gate does not come', () => {
  const elements = elementsOf(headSnippet(declared(), {guard: 'strict', nonce: 'abc'}));
  const [, script, fallback, barrier] = elements;
  assert.deepEqual(script.attributes, {src: '/personvern/personvern-strict.js', nonce: 'abc'});
  assert.deepEqual(fallback.attributes, {nonce: 'abc'});
  assert.deepEqual(barrier, {
    name: 'meta',
    attributes: {'http-equiv': 'Content-Security-Policy', content: ''},
    text: '',
  });

  const added = [];
  const document = {createElement: (name) => ({name}), head: {appendChild: (element) => added.push(element)}};
  vm.runInNewContext(fallback.text, {document, window: {personvern: {consent: {}}}});
  assert.deepEqual(added, []);
  vm.runInNewContext(fallback.text, {document, window: {}});
  assert.equal(added[0].httpEquiv, 'Content-Security-Policy');
  assert.match(added[0].content, /^default-src 'self' .* https:\/\/id\.no wss:\/\/id\.no$/);
  assert.doesNotMatch(added[0].content, /matomo|vimeo/);
});

test('with the policy in the header nothing has to wait for a barrier', () => {
  const elements = elementsOf(headSnippet(declared(), {guard: 'strict', policyInHeader: true}));
  assert.deepEqual(
    elements.map(({name}) => name),
    ['script', 'script', 'script'],
  );
});

test('inline: the whole gate is in the page, and knows where the rest is', () => {
  const [, script, fallback, barrier] = elementsOf(
    headSnippet(declared(), {guard: 'strict', inline: gate, base: '/x/'}),
  );
  assert.deepEqual(script.attributes, {'data-base': '/x/'});
  // What it writes into the page itself must not end the element it stands in.
  assert.equal(script.text.replaceAll('\\x3c', '<'), gate);
  assert.doesNotMatch(script.text, /<\/?script|<!--/i);
  // An old browser passes over the gate, but must not talk to everybody.
  assert.match(fallback.text, /consent\|\|/);
  assert.equal(barrier.name, 'meta');
});

test('code that would end its element is written so that it does not', () => {
  const code = 'a="</script>";b="<!--<script>";c=/<\\/script/.source';
  const [, script] = elementsOf(headSnippet(declared(), {inline: code}));
  const [there, here] = [{}, {}];
  vm.runInNewContext(script.text, there);
  vm.runInNewContext(code, here);
  assert.deepEqual(there, here);
});
