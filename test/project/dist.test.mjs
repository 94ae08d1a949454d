import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const project = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, project), 'utf8');
const pkg = JSON.parse(read('package.json'));
const files = readdirSync(new URL('dist/', project), {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`);

const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));

test('everything that package.json exports is there', () => {
  for (const target of targets(pkg.exports)) assert.ok(existsSync(new URL(target, project)), `${target} is missing`);
});

test('the package can be imported where there is no page, as when a site is drawn on a server', async () => {
  const names = Object.keys(await import('../../dist/index.js'));
  assert.ok(names.includes('start') && names.includes('parseDeclaration'), names.join());
});

test('the package is as npm users need it (publint)', async () => {
  const {messages} = await publint({pkgDir: fileURLToPath(project), pack: false, strict: true});
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, {color: false})),
    [],
  );
});

test('the program may be run, so that installing from a clone leaves the clone as it is', (t) => {
  if (process.platform === 'win32') return t.skip('Windows has no such right');
  assert.equal(statSync(new URL('dist/cli.js', project)).mode & 0o111, 0o111);
});

test('one file in src/entry is one file in dist, with the version and where the licences are', () => {
  for (const entry of readdirSync(new URL('src/entry/', project))) {
    const file = `dist/${entry.replace(/\.ts$/, '.js')}`;
    assert.ok(existsSync(new URL(file, project)), `${file} is missing`);
  }
  const first = (file) => read(file).split('\n')[0];
  // The gate has nothing of others in it.
  assert.equal(first('dist/personvern.js'), `/*! personvern-banner ${pkg.version} | MIT */`);
  assert.equal(
    first('dist/personvern-elements.js'),
    `/*! personvern-banner ${pkg.version} | MIT | THIRD-PARTY-NOTICES.txt */`,
  );
});

test('every package in the bundles has its notice', () => {
  const notices = read('dist/THIRD-PARTY-NOTICES.txt');
  // Of what a server brings along, too.
  for (const name of [...Object.keys(pkg.dependencies), 'parse5', 'jsonc-parser']) {
    const {version} = JSON.parse(read(`node_modules/${name}/package.json`));
    // The package `lit` only re-exports: its code is lit-html, lit-element and @lit/reactive-element.
    const bundled = name === 'lit' ? ['lit-html', 'lit-element', '@lit/reactive-element'] : [`${name} ${version}`];
    for (const text of bundled) assert.ok(notices.includes(`\n${text}`), `no notice for ${text}`);
  }
});

test('no file knows the machine it was built on', () => {
  const home = fileURLToPath(project);
  for (const file of files) assert.ok(!readFileSync(file, 'utf8').includes(home), `${file} contains ${home}`);
});
