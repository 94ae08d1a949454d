import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseDeclaration, parkHtml, renderDeclaration} from '../../dist/server.js';
import {declared, written} from '../server/declared.mjs';
import {folder, put, read, run} from './program.mjs';

const version = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

put('declaration.json', JSON.stringify(written()));
const TRACKER = '<script src="https://matomo.example.no/matomo.js"></script>';

test('--help names every command, and the version is that of the package', () => {
  for (const args of [[], ['--help'], ['-h'], ['help']]) {
    const {status, stdout} = run(...args);
    assert.equal(status, 0);
    for (const command of ['validate', 'park', 'render', 'snippet', 'texts'])
      assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
    assert.match(stdout, /Exit codes: 0 .* 1 .* 2 /);
  }
  assert.equal(run('--version').stdout, `${version}\n`);
  assert.match(run('park', '--help').stdout, /^personvern-banner park .*--write/);
});

test('what is asked for in a wrong way is explained, with exit code 2', () => {
  const cases = [
    [['scan'], 'no command "scan"; there are validate, park, render, snippet, texts'],
    [['valdate'], 'no command "valdate"; there are validate, park, render, snippet, texts; did you mean validate?'],
    [['validate'], 'which declaration?'],
    [['validate', 'nowhere.json'], 'nowhere.json cannot be read'],
    [['validate', 'declaration.json', '--fast'], "Unknown option '--fast'\n"],
    [['validate', 'declaration.json', '--stirct'], "Unknown option '--stirct'; did you mean --strict?"],
    [['park', '.'], 'which declaration? Add --declaration declaration.json'],
    [['park', '--declaration', 'declaration.json'], 'which pages?'],
    [['park', 'nowhere', '--declaration', 'declaration.json'], 'nowhere is neither a file nor a folder'],
    [['render', 'declaration.json', '--heading-level', '7'], '--heading-level is "7"; expected 1 to 6'],
    [['render', 'declaration.json', '--language', 'sv'], '--language is "sv"; expected one of nb, nn, en, se'],
    [['render', 'declaration.json', 'more.json'], 'one declaration, and no "more.json" after it'],
    [['render', 'declaration.json', '--banner', '--link'], '--banner or --link'],
    [
      ['render', 'declaration.json', '--cookie-domain', 'https://example.no'],
      '--cookie-domain is "https://example.no"',
    ],
    [['texts', 'sv'], 'the language is "sv"; expected one of nb, nn, en, se\n'],
    [['texts', 'nb', 'nn'], 'one language at a time'],
  ];
  for (const [args, message] of cases) {
    const {status, stderr, stdout} = run(...args);
    assert.ok(stderr.startsWith(`personvern-banner: ${message}`), stderr);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, '');
  }
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

test('park: says what is not there, once for each file: a gate, and something in the place of frames', () => {
  const frame = '<iframe src="https://player.vimeo.com/video/1"></iframe>';
  const gate = '<script src="/personvern/personvern.js" data-declaration="/personvern/declaration.json"></script>';
  const notesOn = (html) => {
    put('four/page.html', html);
    const {stderr} = run('park', 'four', '--declaration', 'declaration.json');
    return stderr.split('\n').slice(0, -2);
  };
  const aboutFrames = (line, number) =>
    `four/page.html:${line}: <iframe>: ${number} parked; without JavaScript nothing stands in the place of one. ` +
    'Better is <personvern-embed> with a link to the source in it';
  const aboutGate = (line, tag) =>
    `four/page.html:${line}: <${tag}>: no gate here, and without one nothing opens. ` +
    `First in <head>, after <meta charset>: ${gate}`;

  assert.deepEqual(notesOn(`<!doctype html>\n<html>\n<body>\n${frame}\n${frame}`), [
    aboutFrames(4, 2),
    aboutGate(2, 'html'),
  ]);
  // Also when it has been parked before, and by hand.
  assert.deepEqual(notesOn('<p>\n<iframe data-purpose="content" data-src="https://player.vimeo.com/1"></iframe>'), [
    aboutFrames(2, 1),
  ]);
  assert.deepEqual(notesOn(`<head>${TRACKER}`), [aboutGate(1, 'head')]);
  for (const there of [
    gate,
    '<script src="/p/personvern-strict.js?v=1"></script>',
    '<script src="<?= asset(\'personvern.js\') ?>"></script>',
    `<script>${readFileSync(new URL('../../dist/personvern.js', import.meta.url), 'utf8')}</script>`,
  ])
    assert.deepEqual(notesOn(`<head>${there}${TRACKER}`), [], there);
  // A piece of a page has its gate elsewhere; a page without anything parked needs none.
  assert.deepEqual(notesOn(TRACKER), []);
  assert.deepEqual(notesOn('<head><script src="/ours.js"></script><iframe src="/ours"></iframe>'), []);
});

test('render: the list as HTML', () => {
  const site = parseDeclaration(written());
  assert.equal(run('render', 'declaration.json').stdout, renderDeclaration(site));
  assert.equal(
    run('render', 'declaration.json', '--language', 'nn', '--heading-level', '3').stdout,
    renderDeclaration(site, {language: 'nn', headingLevel: 3}),
  );
});

test('render: "no" is bokmål, as on a page', () => {
  assert.equal(run('render', 'declaration.json', '--language', 'no').stdout, renderDeclaration(declared()));
});
