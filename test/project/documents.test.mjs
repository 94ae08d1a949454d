// What is read before anything is run: no link leads nowhere, neither in the repository nor in the package.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {posix} from 'node:path';

const project = fileURLToPath(new URL('../../', import.meta.url));
const documents = [
  ...readdirSync(project),
  ...readdirSync(`${project}docs`).map((name) => `docs/${name}`),
  'demo/README.md',
].filter((name) => name.endsWith('.md'));

/** Headings are what links with `#` lead to: in small letters, with spaces as hyphens, without other signs. */
const anchorsOf = (text) =>
  [...text.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

/** `[where a link leads, what is wrong]` of a document that is given as text. */
function faults(name, text, isThere) {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
  return links.flatMap(([, path, anchor]) => {
    const target = path ? posix.join(posix.dirname(name), path) : name;
    if (!isThere(target)) return [`${name}: no ${target}`];
    if (!anchor) return [];
    const content = target === name ? text : readFileSync(`${project}${target}`, 'utf8');
    return anchorsOf(content).includes(anchor) ? [] : [`${name}: no #${anchor} in ${target}`];
  });
}

// npm says where it is to what it runs; on Windows it could not be started by its name.
const {npm_execpath: npmFile} = process.env;
const [npm, ...npmArguments] = npmFile ? [process.execPath, npmFile] : ['npm'];

const isInRepository = (path) => existsSync(`${project}${path}`);

test('every link in the documents leads somewhere', () => {
  const found = documents.flatMap((name) => faults(name, readFileSync(`${project}${name}`, 'utf8'), isInRepository));
  assert.deepEqual(found, []);
});

test('and so it does in the package', () => {
  const [{files}] = JSON.parse(
    execFileSync(npm, [...npmArguments, 'pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: project,
      encoding: 'utf8',
    }),
  );
  const isPacked = (target) => files.some(({path}) => path === target || path.startsWith(`${target}/`));
  for (const name of ['README.md', 'README.nb.md'])
    assert.deepEqual(faults(name, readFileSync(`${project}${name}`, 'utf8'), isPacked), []);
});

test('a link that leads nowhere is found', () => {
  const text = '# A – b (c)\n[one](#a--b-c) [two](#d) [three](docs/none.md) [four](https://example.no/none)';
  assert.deepEqual(faults('README.md', text, isInRepository), [
    'README.md: no #d in README.md',
    'README.md: no docs/none.md',
  ]);
});
