import assert from 'node:assert/strict';
import {test} from 'node:test';
import {written} from '../server/declared.mjs';
import {put, run} from './program.mjs';

put('declaration.json', JSON.stringify(written()));

/** What is said about a file with this in it. */
function validate(content, ...options) {
  put('d.json', content);
  return run('validate', 'd.json', ...options);
}

test('a declaration that holds, also in a language that is named "no"', () => {
  for (const changes of [{}, {language: 'no'}])
    assert.deepEqual(validate(`\uFEFF${JSON.stringify(written(changes))}`), {
      status: 0,
      stderr: '',
      stdout: 'd.json: can be used. Services: 6. Stored items: 3. Optional: statistics, content, marketing.\n',
    });
});

test('every fault in one go: its place in the file, what was found and what was expected (exit code 1)', () => {
  const text = `{
  "controller": {"name": "Oss", "contact": "post@example.no", "privacyStatement": "/p"},
  "updated": "24.11.2026",
  "services": [
    {"id": "matomo", "name": "Matomo", "purpose": "analytics", "vendr": "Oss",
     "hosts": ["https://matomo.example.no"], "items": [{"name": "*", "kind": "cookie", "lifetime": "P1Y"}]},
    {"id": "matomo", "name": "Innlogging", "purpose": "necessary", "vendor": "Oss"}
  ]
}`;
  const {status, stderr, stdout} = validate(text);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.equal(
    stderr,
    [
      'd.json:3:14: updated is "24.11.2026"; expected a date like "2026-11-24"',
      'd.json:5:51: services[0].purpose is "analytics"; expected one of necessary, functional, statistics, content, marketing',
      'd.json:5:64: services[0].vendor is missing; expected a text. There is "vendr"; is that what it is to be?',
      'd.json:6:16: services[0].hosts[0] is "https://matomo.example.no"; expected a host name like "*.example.no", without "https://"',
      'd.json:6:56: services[0].items[0].purpose is missing; expected a text, or texts by language: {"nb": "…"}',
      'd.json:6:65: services[0].items[0].name is "*"; expected a name, or a pattern like "_ga_*"',
      'd.json:7:5: services[1].reason is missing; expected why the visitor cannot do without it (ekomloven § 3-15)',
      'd.json:7:12: services[1].id is "matomo"; expected an id that no other service or purpose has',
      'd.json: cannot be used; 8 faults',
      '',
    ].join('\n'),
  );
});

test('each file is looked at, also after one that does not hold', () => {
  put('wrong.json', '{}');
  const {status, stderr, stdout} = run('validate', 'wrong.json', 'declaration.json');
  assert.equal(status, 1);
  assert.match(stderr, /wrong\.json: cannot be used; 2 faults\n$/);
  assert.match(stdout, /^declaration\.json: can be used/);
});

test('a key that there is none of: a warning with what was meant, and a fault with --strict', () => {
  const json = JSON.stringify(written({childrenPaths: ['/barn'], purposes: {content: {'a.b': 1}}, hello: 1}), null, 1);
  const warnings =
    /^d\.json:\d+:2: warning: there is no key "childrenPaths", so it does nothing; did you mean "childPaths"\?\nd\.json:\d+:4: warning: there is no key "a\.b" in purposes\.content, so it does nothing\nd\.json:\d+:2: warning: there is no key "hello", so it does nothing\n/;
  const lenient = validate(json);
  assert.match(lenient.stderr, warnings);
  assert.match(lenient.stdout, /^d\.json: can be used/);
  assert.equal(lenient.status, 0);
  const strict = validate(json, '--strict');
  assert.match(strict.stderr, warnings);
  assert.match(strict.stderr, /d\.json: 3 warnings, which --strict does not let pass\n$/);
  assert.deepEqual([strict.status, strict.stdout], [1, '']);
  assert.equal(run('validate', 'declaration.json', '--strict').status, 0);
});

test('a key that stands twice: a warning, and what is said is said of the one that counts', () => {
  const {stderr} = validate(JSON.stringify(written()).replace('{', '{"updated":1,').replace(/}$/, ',"updated":2}'));
  assert.match(stderr, /warning: the key "updated" stands twice; only the last one counts/);
  assert.match(stderr, /d\.json:1:\d{3,}: updated is 2; expected a date/);
});

const broken = [
  ['a comma too many', '{\n\t"a": [1, 2,],\n}', '2:12: there is a comma after the last entry, before ]; take it out'],
  ['the same after a key', '{"a": 1,\r\n}', '1:8: there is a comma after the last entry, before }; take it out'],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', '2:9: a comma is missing here'],
  ['a colon too few', '{"a" 1}', '1:5: a colon is missing here'],
  ['a bracket too few', '{"a": [1}', '1:9: a ] is missing here'],
  ['a brace too few', '{"a": 1\n', '1:8: a } is missing here'],
  ['a brace too many', '{"a": 1}}', '1:9: something follows after the end; is there a } or ] too many?'],
  ['a comment', '{"a": 1 /* x */}', '1:9: JSON has no comments; take it out'],
  ['quotation marks from a word processor', '{“a”: 1}', '1:2: keys and texts stand in straight quotation marks: "…"'],
  ['none around a key', '{a: 1}', '1:2: this is no value; texts stand in "…"'],
  ['a text without an end', '{"a": "x}', '1:7: a text begins here and does not end; is a " missing?'],
  ['a path of Windows', '{"a": "c:\\x"}', '1:7: a \\ in a text is written \\\\'],
  ['a second byte order mark', '\uFEFF\uFEFF{}', '1:1: a byte order mark, which is invisible, stands here; delete it'],
  ['a space from a web page', '{\u00A0"a": 1}', '1:2: a space that is no ordinary one (it does not break) stands here'],
  ['nothing in it', ' \n', '1:1: the file is empty'],
  ['a page', '<!doctype html>', '1:1: this is HTML, not JSON; is it the right file?'],
  ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), '1:1: the file is in UTF-16; save it as UTF-8'],
  ['an old encoding', Buffer.from('{"a": "bl\xe5"}', 'latin1'), '1:10: a letter is not in UTF-8'],
];
for (const [what, content, message] of broken) {
  test(`a file with ${what}: ${message}`, () => {
    const {status, stderr} = validate(content);
    assert.ok(stderr.startsWith(`d.json:${message}`), stderr);
    assert.match(stderr, /\nd\.json: cannot be used; 1 fault\n$/);
    assert.equal(status, 1);
  });
}

test('of broken JSON the line is shown, with a mark under the place; of a long one what is near', () => {
  assert.equal(
    validate('{\n\t"a": [1, 2,]\n}').stderr.split('\n').slice(1, 3).join('\n'),
    '     "a": [1, 2,]\n               ^',
  );
  const long = `{${'"a": 1, '.repeat(50)}}`;
  const [, line, mark] = validate(long).stderr.split('\n');
  assert.ok(line.length < 120);
  assert.equal(line.indexOf(', }') + 1, mark.length);
});
