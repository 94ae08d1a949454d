import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parse} from 'acorn';

const dist = new URL('../../dist/', import.meta.url);
const read = (file) => readFileSync(new URL(file, dist), 'utf8');
const parseGate = (code) => parse(code, {ecmaVersion: 2015, sourceType: 'script'});
const parseElements = (code) => parse(code, {ecmaVersion: 2022, sourceType: 'module'});

for (const file of ['personvern.js', 'personvern-opener.js', 'personvern-strict.js']) {
  test(`an old browser can parse ${file}: one ES2015 script, one statement, nothing global but what it sets`, () => {
    const {body} = parseGate(read(file));
    assert.deepEqual(
      body.map(({type}) => type),
      ['ExpressionStatement'],
    );
  });
}

const modules = readdirSync(dist, {recursive: true}).filter((file) =>
  /^(personvern-elements|(languages|parts)[\\/].+)\.js$/.test(file),
);

for (const file of modules) {
  test(`${file.replaceAll('\\', '/')} is an ES2022 module that imports only its neighbours`, () => {
    const {body} = parseElements(read(file.replaceAll('\\', '/')));
    const bare = body.map(({source}) => source?.value).filter((specifier) => specifier && !specifier.startsWith('.'));
    assert.deepEqual(bare, []);
  });
}

test('newer syntax is seen', () => {
  for (const code of ['a?.b', 'a ?? b', 'async () => {}', '({...a})', 'import("./a.js")', 'import "./a.js"']) {
    assert.throws(() => parseGate(code), SyntaxError, code);
  }
  assert.throws(() => parseElements('using a = b;'), SyntaxError);
});
