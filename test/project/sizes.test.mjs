import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {test} from 'node:test';
import {BUDGETS, measure, READMES, refresh, written, wrong} from '../../scripts/sizes.mjs';

const project = new URL('../../', import.meta.url);
const sizes = measure();

for (const [name, budget] of Object.entries(BUDGETS)) {
  test(`${name} is at most ${budget} bytes, brotli 11`, () => {
    const {br} = sizes.find((size) => size.name === name);
    assert.ok(br <= budget, `${name} is ${br} bytes, ${br - budget} too many`);
  });
}

for (const file of READMES) {
  test(`${file} states the measured sizes`, () => {
    const markdown = readFileSync(new URL(file, project), 'utf8');
    const names = written(markdown).map(({name}) => name);
    for (const name of Object.keys(BUDGETS)) assert.ok(names.includes(name), `${file} has no <!-- size:${name} -->`);
    assert.deepEqual(wrong(markdown, sizes), [], 'npm run build refreshes them');
  });
}

test('a first visit is the gate, the elements with all they import at once, and one language; an answer is the rest', (t) => {
  const dist = mkdtempSync(join(tmpdir(), 'sizes-'));
  t.after(() => rmSync(dist, {recursive: true}));
  for (const dir of ['languages', 'parts']) mkdirSync(join(dist, dir));
  const write = (file, text) => writeFileSync(join(dist, file), text);
  for (const name of ['personvern.js', 'personvern-opener.js', 'personvern-strict.js'])
    write(name, 'import_is_a_name();');
  write('personvern-elements.js', "import './parts/a.js';import('./parts/late.js');export * from './parts/b.js';");
  write('parts/a.js', "import './b.js';");
  write('parts/b.js', "import '../personvern-elements.js';");
  write('parts/late.js', '');
  write('parts/banner-conduct.js', "import './choices.js';import '../personvern-elements.js';import('./sheets.js');");
  write('parts/answering.js', "import './choices.js';import './a.js';");
  write('parts/choices.js', '3');
  write('parts/sheets.js', '4');
  write('languages/nb.js', '1');
  write('languages/se.js', "export const draft = 'words, words, words, words, words, words, words, words';");
  write(
    'languages/nn.js',
    "import './letters.js';import '../parts/a.js';export const longest = 'words, words, words';",
  );
  write('languages/nn-details.js', 'export const details = "words that come later, and are many";'.repeat(9));
  write('languages/letters.js', '2');

  const [gate, , , elements, language, question, firstVisit, answer] = measure(dist);
  const names = ({files}) => files.map((file) => basename(file));
  assert.deepEqual(names(firstVisit), [
    'personvern.js',
    'personvern-elements.js',
    'a.js',
    'b.js',
    'nn.js',
    'letters.js',
  ]);
  assert.equal(question.br, elements.br + language.br);
  assert.equal(firstVisit.br, gate.br + question.br);
  assert.deepEqual(names(answer), ['banner-conduct.js', 'choices.js', 'answering.js']);
});

test('a wrong, unknown or outdated size in a README is seen, and refreshed', () => {
  const measured = [{name: 'gate', br: 4140}];
  const says = (text, name = 'gate') => `It is <!-- size:${name} -->${text}<!-- /size --> small.`;
  assert.deepEqual(wrong(says('4.1 kB'), measured), []);
  assert.deepEqual(wrong(says('4,1 kB'), measured), []);
  assert.deepEqual(wrong(says('4.0 kB'), measured), ['size:gate says "4.0 kB" but it is 4140 bytes']);
  assert.deepEqual(wrong(says('?'), measured), ['size:gate says "?" but it is 4140 bytes']);
  assert.deepEqual(wrong(says('4.1 kB', 'gaet'), measured), ['size:gaet is not measured; known are gate']);
  assert.equal(refresh(says('9 kB'), measured, 'README.md'), says('4.1 kB'));
  assert.equal(refresh(says('9 kB'), measured, 'README.nb.md'), says('4,1 kB'));
});
