import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {headSnippet, parseDeclaration} from '../../dist/server.js';
import {SERVICES, written} from '../server/declared.mjs';
import {put, run} from './program.mjs';

put('declaration.json', JSON.stringify(written()));
const site = parseDeclaration(written());
const codeOf = (file) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const snippet = (...options) => run('snippet', 'declaration.json', ...options);

test('the lines for the head, with the gate in them if wanted', () => {
  assert.equal(snippet().stdout, `${headSnippet(site)}\n`);
  assert.equal(
    snippet('--guard', 'strict', '--nonce', 'n', '--base', '/p/').stdout,
    `${headSnippet(site, {guard: 'strict', nonce: 'n', base: '/p/'})}\n`,
  );
  assert.equal(
    snippet('--inline', '--cookie-domain', 'example.no').stdout,
    `${headSnippet(site, {inline: codeOf('personvern.js'), cookieDomain: 'example.no'})}\n`,
  );
  assert.equal(
    snippet('--inline', '--guard', 'strict').stdout,
    `${headSnippet(site, {inline: codeOf('personvern-strict.js'), guard: 'strict'})}\n`,
  );
});

test('every option becomes its attribute; "no" is bokmål, as on a page', () => {
  const args = ['--language', 'no', '--messages', '/texts.json', '--record', 'https://example.no/record', '--check'];
  const {status, stdout} = snippet(...args, '--signal-policy', 'ask', '--declaration-url', '/d.json');
  assert.equal(status, 0);
  const settings = {language: 'nb', messages: '/texts.json', record: 'https://example.no/record', check: ''};
  assert.equal(stdout, `${headSnippet(site, {...settings, signalPolicy: 'ask', declarationUrl: '/d.json'})}\n`);
});

const refused = [
  [['--guard', 'hard'], '--guard is "hard"; expected one of off, report, declared, strict\n'],
  [['--guard', 'stric'], '--guard is "stric"; expected one of off, report, declared, strict; did you mean strict?'],
  [['--base', 'personvern'], '--base is "personvern"; expected a path that begins with "/", like "/personvern/"'],
  [['--base', '//example.no/p/'], '--base is "//example.no/p/"'],
  [['--declaration-url', 'javascript:1'], '--declaration-url is "javascript:1"'],
  [['--messages', 'texts.json'], '--messages is "texts.json"'],
  [['--record', 'noe'], '--record is "noe"; expected a path that begins with "/", like "/record", or an address'],
  [['--cookie-domain', 'https://example.no'], '--cookie-domain is "https://example.no"; expected a domain like'],
  [['--cookie-domain', '.example.no'], '--cookie-domain is ".example.no"'],
  [['--cookie-domain', 'example.no:8080'], '--cookie-domain is "example.no:8080"'],
  [['--signal-policy', 'nei'], '--signal-policy is "nei"; expected ask\n'],
  [['--signal', 'dnt'], "Unknown option '--signal'"],
  [['--language', 'sv'], '--language is "sv"; expected one of nb, nn, en, se\n'],
  [['strict'], 'one declaration, and no "strict" after it'],
  [
    ['--guard', 'strict', '--declaration-url', '/d.json'],
    '--guard strict with --declaration-url: strict needs the declaration in the page',
  ],
];
for (const [options, message] of refused) {
  test(`${options.join(' ')}: explained, and nothing is written (exit code 2)`, () => {
    const {status, stderr, stdout} = snippet(...options);
    assert.ok(stderr.startsWith(`personvern-banner: ${message}`), stderr);
    assert.equal(status, 2);
    assert.equal(stdout, '');
  });
}

test('strict: says which embeds would stay shut without a button, and what to write', () => {
  const {status, stderr, stdout} = snippet('--guard', 'strict');
  assert.equal(status, 0);
  assert.match(stdout, /personvern-strict\.js/);
  assert.match(stderr, /^declaration\.json: note: .* from Vimeo stays shut, without a button/);
  assert.ok(stderr.includes('"purposes": {"content": {"ask": "banner"}}'));
  // What it says to write is what helps.
  put('asks.json', JSON.stringify(written({purposes: {content: {ask: 'banner'}}})));
  assert.equal(run('snippet', 'asks.json', '--guard', 'strict').stderr, '');
  put('none.json', JSON.stringify(written({services: SERVICES.filter(({purpose}) => purpose !== 'content')})));
  assert.equal(run('snippet', 'none.json', '--guard', 'strict').stderr, '');
  assert.equal(snippet('--guard', 'declared').stderr, '');
});

test('a declaration that does not hold: all that is wrong, and no lines (exit code 1)', () => {
  put('wrong.json', JSON.stringify(written({updated: 'i går', askAgainAfterDays: 0})));
  for (const command of ['render', 'snippet']) {
    const {status, stderr, stdout} = run(command, 'wrong.json');
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /updated is "i går"[^]*askAgainAfterDays is 0[^]*\nwrong\.json: cannot be used; 2 faults\n$/);
  }
});
