import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {headSnippet, parseDeclaration, parkHtml, renderDeclaration} from '../../dist/server.js';
import {declared, written} from '../server/declared.mjs';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const version = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
const folder = mkdtempSync(join(tmpdir(), 'personvern-'));
after(() => rmSync(folder, {recursive: true, force: true}));

/** Runs the program in a folder of its own. */
function run(...args) {
  const {status, stderr, stdout} = spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8'});
  return {status, stderr, stdout};
}

function put(name, content) {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), content);
}
const read = (name) => readFileSync(join(folder, name));

put('declaration.json', JSON.stringify(written()));
const TRACKER = '<script src="https://matomo.example.no/matomo.js"></script>';

test('--help names every command, and the version is that of the package', () => {
  for (const args of [[], ['--help'], ['-h'], ['help']]) {
    const {status, stdout} = run(...args);
    assert.equal(status, 0);
    for (const command of ['validate', 'park', 'render', 'snippet'])
      assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
    assert.match(stdout, /Exit codes: 0 .* 1 .* 2 /);
  }
  assert.equal(run('--version').stdout, `${version}\n`);
  assert.match(run('park', '--help').stdout, /^personvern-banner park .*--write/);
});

test('what is asked for in a wrong way is explained, with exit code 2', () => {
  const cases = [
    [['scan'], 'no command "scan"; there are validate, park, render, snippet'],
    [['validate'], 'which declaration?'],
    [['validate', 'nowhere.json'], 'nowhere.json cannot be read'],
    [['validate', 'declaration.json', '--fast'], "Unknown option '--fast'"],
    [['park', '.'], 'which declaration? Add --declaration declaration.json'],
    [['park', '--declaration', 'declaration.json'], 'which pages?'],
    [['park', 'nowhere', '--declaration', 'declaration.json'], 'nowhere is neither a file nor a folder'],
    [['render', 'declaration.json', '--heading-level', '7'], '--heading-level is "7"; expected 1 to 6'],
    [['render', 'declaration.json', '--language', 'sv'], '--language is "sv"; expected one of nb, nn, en, se'],
    [['snippet', 'declaration.json', '--guard', 'hard'], '--guard is "hard"; expected one of off, report'],
  ];
  for (const [args, message] of cases) {
    const {status, stderr, stdout} = run(...args);
    assert.ok(stderr.startsWith(`personvern-banner: ${message}`), stderr);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, '');
  }
});

test('validate: a declaration that holds, and what in it means nothing', () => {
  assert.deepEqual(run('validate', 'declaration.json'), {
    status: 0,
    stderr: '',
    stdout: 'declaration.json: can be used. Services: 6. Stored items: 3. Optional: statistics, content, marketing.\n',
  });
  put('stray.json', `\uFEFF${JSON.stringify(written({vender: 'x'}))}`);
  const {status, stderr} = run('validate', 'stray.json');
  assert.equal(status, 0);
  assert.equal(stderr, 'stray.json: no effect: vender\n');
});

test('validate: a fault is said with its place, what was found and what was expected (exit code 1)', () => {
  put('wrong.json', JSON.stringify(written({services: [{id: 'x', name: 'X', vendor: 'X', purpose: 'analytics'}]})));
  const {status, stderr} = run('validate', 'declaration.json', 'wrong.json');
  assert.equal(status, 1);
  assert.equal(
    stderr,
    'wrong.json: services[0].purpose is "analytics"; expected one of necessary, functional, statistics, content, marketing\n',
  );
  put('comma.json', '{"controller": {},}');
  assert.match(run('validate', 'comma.json').stderr, /^comma\.json is not valid JSON: /);
  put('page.json', '<!doctype html>');
  assert.match(run('validate', 'page.json').stderr, /^page\.json is HTML, not JSON/);
  for (const command of ['render', 'snippet']) assert.equal(run(command, 'wrong.json').status, 1);
});

test('park: shows a diff, changes nothing, and says what a person has to look at', () => {
  const page = `<!doctype html>\r\n<p>1\r\n<p>2\r\n<p>3\r\n<p>4\r\n${TRACKER}\r\n<p>6\r\n<script>hj('x')</script>`;
  put('one/page.html', page);
  const {status, stderr, stdout} = run('park', 'one', '--declaration', 'declaration.json');
  assert.equal(status, 0);
  assert.equal(
    stdout,
    [
      '--- a/one/page.html',
      '+++ b/one/page.html',
      '@@ -3,6 +3,6 @@',
      ' <p>2\r',
      ' <p>3\r',
      ' <p>4\r',
      `-${TRACKER}\r`,
      '+<script type="text/plain" data-purpose="statistics" data-service="matomo" ' +
        'data-src="https://matomo.example.no/matomo.js"></script>\r',
      ' <p>6\r',
      " <script>hj('x')</script>",
      '\\ No newline at end of file',
      '',
    ].join('\n'),
  );
  assert.match(stderr, /one\/page\.html:8: <script>: code looks like Hotjar/);
  assert.match(stderr, /1 files read, 1 to change; add --write to change them\n$/);
  assert.equal(String(read('one/page.html')), page);
});

test('park --write: writes what the diff shows, and has nothing to do the second time', () => {
  const latin = Buffer.from(`<p>Bl\xe5b\xe6r\r\n${TRACKER}\r<p>`, 'latin1');
  const marked = `\uFEFF<p>Blåbær 🫐\n${TRACKER}`;
  put('two/latin.htm', latin);
  put('two/deep/marked.cshtml', marked);
  put('two/wide.html', Buffer.from(TRACKER, 'utf16le'));
  put('two/app.vue', TRACKER);
  put('two/.hidden/page.html', TRACKER);
  put('two/node_modules/page.html', TRACKER);
  const {status, stderr} = run('park', 'two', '--write', '--declaration', 'declaration.json');
  assert.equal(status, 0);
  assert.match(stderr, /two\/wide\.html: passed over/);
  assert.match(stderr, /3 files read, 2 changed\n$/);
  const site = declared();
  assert.deepEqual(read('two/latin.htm'), Buffer.from(parkHtml(latin.toString('latin1'), site).html, 'latin1'));
  assert.equal(String(read('two/deep/marked.cshtml')), parkHtml(marked, site).html);
  for (const other of ['app.vue', '.hidden/page.html', 'node_modules/page.html'])
    assert.equal(String(read(`two/${other}`)), TRACKER);
  const again = run('park', 'two', '--write', '--declaration', 'declaration.json');
  assert.equal(again.stdout, '');
  assert.match(again.stderr, /3 files read, 0 changed\n$/);
});

test('park: git applies the diff, and comes to the same as --write', (t) => {
  if (spawnSync('git', ['--version']).status !== 0) return t.skip('there is no git here');
  const lines = Array.from({length: 60}, (_, i) => (i % 13 === 5 ? `<p>${i}${TRACKER}${TRACKER}` : `<p>${i}`));
  lines.splice(20, 0, '<noscript><img src="https://www.facebook.com/tr?id=1"', ' alt=""></noscript>', TRACKER);
  put('three/page.html', lines.join('\n'));
  const {stdout} = run('park', 'three', '--declaration', 'declaration.json');
  assert.ok(stdout.match(/^@@/gm).length > 2);
  const git = spawnSync('git', ['apply', '--whitespace=nowarn'], {cwd: folder, input: stdout, encoding: 'utf8'});
  assert.equal(git.status, 0, git.stderr);
  assert.equal(String(read('three/page.html')), parkHtml(lines.join('\n'), declared()).html);
});

test('render: the list as HTML', () => {
  const site = parseDeclaration(written());
  assert.equal(run('render', 'declaration.json').stdout, renderDeclaration(site));
  assert.equal(
    run('render', 'declaration.json', '--language', 'nn', '--heading-level', '3').stdout,
    renderDeclaration(site, {language: 'nn', headingLevel: 3}),
  );
});

test('snippet: the lines for the head, with the gate in them if wanted', () => {
  const site = parseDeclaration(written());
  assert.equal(run('snippet', 'declaration.json').stdout, `${headSnippet(site)}\n`);
  assert.equal(
    run('snippet', 'declaration.json', '--guard', 'strict', '--nonce', 'n', '--base', '/p/').stdout,
    `${headSnippet(site, {guard: 'strict', nonce: 'n', base: '/p/'})}\n`,
  );
  const gate = readFileSync(new URL('../../dist/personvern.js', import.meta.url), 'utf8');
  const {stdout} = run('snippet', 'declaration.json', '--inline', '--cookie-domain', 'example.no');
  assert.equal(stdout, `${headSnippet(site, {inline: gate, cookieDomain: 'example.no'})}\n`);
  const strict = readFileSync(new URL('../../dist/personvern-strict.js', import.meta.url), 'utf8');
  assert.equal(
    run('snippet', 'declaration.json', '--inline', '--guard', 'strict').stdout,
    `${headSnippet(site, {inline: strict, guard: 'strict'})}\n`,
  );
});
