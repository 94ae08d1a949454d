// Whoever meets a number like R33 in a test or a comment finds it in docs/requirements.md, and from there the tests.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const FIRST_TO_LAST = [1, 70];

/** The numbers that a text names: `R33`, and all of `R48-R51`. */
const numbersIn = (text) =>
  [...text.matchAll(/\bR(\d\d)(?:\s?[-–]\s?R(\d\d))?\b/g)].flatMap(([, first, last = first]) => range(first, last));

function range(first, last) {
  const numbers = [];
  for (let number = Number(first); number <= Number(last); number++)
    numbers.push(`R${String(number).padStart(2, '0')}`);
  return numbers;
}

/** A row begins with its number in bold and ends with the tests, below `test/`, or with why there is none. */
const rowsOf = (list) =>
  [...list.matchAll(/^\| \*\*(R\d\d)\*\* \|.*\|(.*)\|$/gm)].map(([, number, tests]) => ({
    number,
    tests: [...tests.matchAll(/`([^`\s]+\.m?[jt]s)`/g)].map(([, path]) => `test/${path}`),
    saysWhyNone: /not tested: \w/.test(tests),
  }));

/** What is wrong with a list, given as text, for source and tests as `{path: text}`. */
function faults(list, files) {
  const rows = rowsOf(list);
  const named = Object.entries(files).map(([path, text]) => [path, new Set(numbersIn(text))]);
  const numbersOf = new Map(named);
  const wanted = new Set([...range(...FIRST_TO_LAST), ...named.flatMap(([, numbers]) => [...numbers])]);
  const found = [];
  for (const number of [...wanted].sort()) {
    const count = rows.filter((row) => row.number === number).length;
    const [place] = named.find(([, numbers]) => numbers.has(number)) ?? ['no file'];
    if (count !== 1) found.push(`${number} (${place}): ${count} rows`);
  }
  for (const {number, tests, saysWhyNone} of rows) {
    if (tests.length === 0 && !saysWhyNone) found.push(`${number}: neither a test nor "not tested: why"`);
    for (const path of tests) {
      if (!numbersOf.has(path)) found.push(`${number}: no ${path}`);
      else if (!numbersOf.get(path).has(number)) found.push(`${number}: ${path} does not name it`);
    }
  }
  return found;
}

/** This file is left out: its bad examples are no requirements. */
const filesIn = (folder) =>
  readdirSync(project + folder, {recursive: true})
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(m?[jt]s|md|html|json)$/.test(path) && path !== 'test/project/requirements.test.mjs');

test('every requirement that source and tests name is in the list, and the tests that it names hold it', () => {
  const files = [...filesIn('src'), ...filesIn('test')].map((path) => [path, readFileSync(project + path, 'utf8')]);
  const list = readFileSync(`${project}docs/requirements.md`, 'utf8');
  assert.deepEqual(faults(list, Object.fromEntries(files)), []);
});

const row = (number, tests) => `| **${number}** | what must hold | source | ${tests} |`;

test('a list with faults is seen through', () => {
  const rows = range(...FIRST_TO_LAST).map((number) => row(number, '`gate/all.test.ts`'));
  rows[1] = 'R02 is spoken of, but has no row.';
  rows[2] = `${rows[2]}\n${rows[2]}`;
  rows[3] = row('R04', '`gate/gone.test.ts`');
  rows[4] = row('R05', '`gate/all.test.ts`, `e2e/other.test.mjs`');
  rows[5] = row('R06', '');
  rows[6] = row('R07', 'not tested: the site answers for it');
  const files = {
    'src/gate/gate.ts': '/** Shut until a yes (R71). */',
    'test/gate/all.test.ts': "it('all of it (R01-R70)');",
    'test/e2e/other.test.mjs': "it('R01 R48–R51 something else, XR05 and R055');",
  };
  assert.deepEqual(faults(rows.join('\n'), files), [
    'R02 (test/gate/all.test.ts): 0 rows',
    'R03 (test/gate/all.test.ts): 2 rows',
    'R71 (src/gate/gate.ts): 0 rows',
    'R04: no test/gate/gone.test.ts',
    'R05: test/e2e/other.test.mjs does not name it',
    'R06: neither a test nor "not tested: why"',
  ]);
});

test('and so is an empty one', () => {
  assert.equal(faults('', {}).length, 70);
  assert.equal(faults('', {})[69], 'R70 (no file): 0 rows');
});
