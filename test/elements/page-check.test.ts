/** What a web developer is told of a page, on real pages: the gate's tag, what is parked, and what is not. */
import {expect} from '@open-wc/testing';
import type {Settings} from '../../src/consent/personvern.js';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {closePages, forgetEverything, type PageWindow, served} from '../fixtures/pages.js';

type ConsentModule = typeof import('../../src/consent/consent.js');
type CheckModule = typeof import('../../src/elements/page-check.js');

const SCRIPT = {type: 'text/javascript', body: ''};
const GATE = served('/personvern.js', SCRIPT);
const TAG = `<script src="${GATE}" data-declaration="/declaration.json"></script>`;
const NOSCRIPT = '<noscript data-personvern><p><a href="/personvern">Mer om hva vi lagrer</a></p></noscript>';
const LINK = '<footer><a href="#personvern">Endre hva vi kan lagre</a></footer>';
const FILM = {...SERVICES.vimeo, hosts: ['player.vimeo.com']};
const DECLARATION = declared({services: [{...SERVICES.login, hosts: ['id.example.no']}, SERVICES.matomo, FILM]});

interface Given {
  /** From `<meta charset>` on. */
  readonly head?: string;
  readonly body?: string;
  readonly settings?: Settings;
  readonly declaration?: typeof DECLARATION | undefined;
  /** Ids with a yes. */
  readonly granted?: readonly string[];
}

/** What is said of a page, each time it is one fault away from being right. */
async function said(given: Given): Promise<readonly string[]> {
  const {head = TAG, body = NOSCRIPT + LINK, settings = {}, granted = []} = given;
  const load = '<script>var load = (path) => import(path);</script>';
  const html = `<!doctype html><html lang="nb"><head><meta charset="utf-8">${head}</head><body>${body}${load}</body></html>`;
  const frame = document.createElement('iframe');
  frame.src = served('/page', {body: html});
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as PageWindow;
  const {Consent} = (await window.load('/src/consent/consent.ts')) as ConsentModule;
  const {checkPage} = (await window.load('/src/elements/page-check.ts')) as CheckModule;
  const time = new Date().toISOString().slice(0, 10);
  const answers = Object.fromEntries(granted.map((id) => [id, {granted: true, hash: ''}]));
  const circumstances = {control: 'save', language: 'nb', texts: '', signal: undefined, version: ''} as const;
  const consent = new Consent({
    read: () => ({time, since: time, answers, ...circumstances}),
    path: '/',
    now: Date.now,
  });
  consent.declare('declaration' in given ? given.declaration : DECLARATION);
  const lines: string[] = [];
  window.console.warn = (line: string) => void lines.push(line);
  const answering = (): Promise<never> => Promise.resolve() as Promise<never>;
  const found = await checkPage(
    {
      consent,
      settings,
      ready: Promise.resolve(consent),
      has: (id) => consent.has(id),
      show: () => undefined,
      answering,
    },
    0,
  );
  expect(lines, 'each is a line of its own').to.deep.equal(found.map((fault) => `personvern: ${fault}`));
  return found;
}

const script = (attributes = '', code = ''): string => `<script ${attributes}>${code}</script>`;
const beforeGate = (first: string): Given => ({head: first + TAG});
const inBody = (markup: string): Given => ({body: NOSCRIPT + markup + LINK});
const tag = (attributes: string): Given => ({head: script(`src="${GATE}" ${attributes}`)});

describe('of a page that is as it should be, a web developer hears nothing', () => {
  afterEach(closePages);
  beforeEach(forgetEverything);

  const JSON_IN_PAGE = script('type="application/json" id="personvern-declaration"', '{}');
  for (const [what, given] of [
    ['with the gate first', {}],
    ['with the declaration in the page', beforeGate(JSON_IN_PAGE)],
    [
      'with a preload, a module, data and a deferred script before the gate',
      beforeGate(
        `<link rel="preload" as="fetch" crossorigin href="/x"><link rel="icon" href="/x">${script('type="module"')}` +
          `${script('type="application/ld+json"', '{}')}${script(`defer src="${served('/a.js', SCRIPT)}"`)}` +
          `${script('type="text/plain" data-purpose="statistics"', '1')}<link rel="stylesheet" media="print" href="/x">`,
      ),
    ],
    ['without a tag of the gate: it is in a bundle', {head: ''}],
    [
      'with the gate in the page itself',
      {head: script('data-base="/personvern/" data-declaration="/d.json"', '/*! personvern-banner 1.0.0 */')},
    ],
    [
      'with all settings',
      {
        ...tag(
          'data-base data-declaration data-cookie-domain data-signal data-signal-policy data-guard data-record data-language data-messages data-check data-cfasync="false"',
        ),
        settings: {
          guard: 'report',
          signal: 'dnt',
          signalPolicy: 'ask',
          language: 'nn-NO',
          cookieDomain: location.hostname,
        },
      },
    ],
    [
      'with the strict gate',
      {head: script(`src="${served('/personvern-strict.js', SCRIPT)}"`), settings: {guard: 'strict'}},
    ],
    ['in a language of its own', {settings: {language: 'fi', messages: served('/fi.json', {body: '{}'})}}],
    [
      'with everything parked',
      inBody(
        `${script('type="text/plain" data-purpose="statistics" data-service="matomo" data-src="https://matomo.example.no/a.js"')}
        ${script('type="text/plain" data-purpose="statistics content"', '1')}
        ${script('type="text/plain" data-purpose="necessary" src="/x.js"')}
        <iframe data-purpose="content" data-service="vimeo" data-src="https://player.vimeo.com/1"></iframe>
        <img data-purpose="statistics" data-src="https://matomo.example.no/a.gif" alt="">
        <p data-purpose="decoration" data-service="coffee">Kaffe</p>`,
      ),
    ],
    [
      'with what is necessary, and pictures of others',
      inBody(
        `${script('src="https://id.example.no/a.js" async')}<img src="https://pictures.example.no/a.png" alt=""><iframe></iframe>`,
      ),
    ],
    [
      'with what a yes has opened, and has brought',
      {
        ...inBody(
          `${script('data-purpose="statistics" data-service="matomo" async src="https://matomo.example.no/a.js"')}
          ${script('async src="https://cdn.example.no/more.js"')}`,
        ),
        granted: ['statistics'],
      },
    ],
    ['with a button of our own in the footer', {body: `${NOSCRIPT}<personvern-settings></personvern-settings>`}],
    ['that only stores what is necessary', {body: '', declaration: declared({services: [SERVICES.login]})}],
    ['whose declaration has been complained of', {body: '', declaration: undefined}],
  ] as [string, Given][])
    it(what, async () => {
      expect(await said(given)).to.deep.equal([]);
    });

  it('with the way back in a shadow root of somebody else', async () => {
    const code =
      'document.querySelector("x-footer").attachShadow({mode: "open"}).append(document.querySelector("footer"))';
    expect(await said({body: `${NOSCRIPT}${LINK}<x-footer></x-footer>${script('', code)}`})).to.deep.equal([]);
  });

  it('with a tool that has inserted its script before the first one in the page, which is the gate', async () => {
    const url = served('/tool.js', SCRIPT);
    const insert = `const s = document.createElement('script'); s.async = true; s.src = '${url}';
      const first = document.getElementsByTagName('script')[0]; first.parentNode.insertBefore(s, first)`;
    expect(await said({head: TAG + script('', insert)})).to.deep.equal([]);
  });
});

describe('a web developer is told of', () => {
  afterEach(closePages);
  beforeEach(forgetEverything);

  const FIRST = 'it is to run before anything else: a plain <script>, first in <head>, right after <meta charset>';
  const [HERE] = [location.hostname];
  for (const [what, given, expected] of [
    ['a gate with async', tag('async'), `has "async", and runs when it is too late; ${FIRST}`],
    ['a gate with defer', tag('defer'), `has "defer", and runs when it is too late; ${FIRST}`],
    ['a gate that is a module', tag('type="module"'), `is a module, and runs when the page has been read; ${FIRST}`],
    ['a gate in <body>', {head: '', body: TAG + NOSCRIPT + LINK}, `is in <body>; ${FIRST}`],
    [
      'a gate that comes twice',
      {head: TAG + TAG},
      'the gate is in the page 2 times; only the first counts: <script src=',
    ],
    [
      'code before the gate',
      beforeGate(script('', 'var early = 1;')),
      `<script>var early = 1;… stands before the gate; ${FIRST}`,
    ],
    [
      'scripts before the gate, as many as they are',
      beforeGate(script(`src="${served('/a.js', SCRIPT)}"`) + script(`async src="${served('/b.js', SCRIPT)}"`)),
      '> (and 1 more) stands before the gate',
    ],
    [
      'a style sheet before the gate',
      beforeGate(`<link rel="stylesheet" href="${served('/a.css', {type: 'text/css'})}">`),
      'stands before the gate',
    ],
    [
      'a misspelt setting',
      tag('data-singal="dnt"'),
      `data-singal has no effect on <script src="${GATE}" data-singal="dnt">; did you mean "data-signal"?`,
    ],
    ['a setting that there is not', tag('data-colour="red"'), 'data-colour has no effect on <script'],
    [
      'a misspelt guard, and that strict is another file',
      {settings: {guard: 'stric'}},
      'data-guard is "stric"; expected off, report or declared (strict is another file: personvern-strict.js); did you mean "strict"?',
    ],
    [
      'a signal that there is not',
      {settings: {signal: 'DNT'}},
      'data-signal is "DNT"; expected dnt, gpc; did you mean "dnt"?',
    ],
    [
      'a signal policy that there is not',
      {settings: {signalPolicy: 'nei'}},
      'data-signal-policy is "nei"; expected ask',
    ],
    [
      'a language that there is not',
      {settings: {language: 'nbo'}},
      'data-language is "nbo"; expected nb, no, nn, en, se; did you mean',
    ],
    [
      'a cookie domain that is an address',
      {settings: {cookieDomain: 'https://example.no'}},
      'data-cookie-domain is "https://example.no"; expected a domain alone, like "example.no"',
    ],
    [
      'a cookie domain that is another site’s',
      {settings: {cookieDomain: 'example.no'}},
      `data-cookie-domain is "example.no", but this page is at "${HERE}", so no answer can be kept; expected a parent domain of it`,
    ],
    [
      'a misspelt purpose',
      inBody(script('type="text/plain" data-purpose="statistic"', 'count()')),
      '<script type="text/plain" data-purpose="statistic">count()… has data-purpose="statistic"; expected necessary, functional, statistics, content, marketing; did you mean "statistics"?',
    ],
    [
      'a purpose in Norwegian, also where the service is right',
      inBody(script('type="text/plain" data-purpose="statistikk" data-service="matomo"', '1')),
      'has data-purpose="statistikk"; expected',
    ],
    [
      'a purpose that nothing is declared for',
      inBody(script('type="text/plain" data-purpose="marketing"', '1')),
      'stays shut: no service in the declaration has the purpose "marketing"',
    ],
    [
      'a misspelt service',
      inBody('<iframe data-purpose="content" data-service="vimo" data-src="https://player.vimeo.com/1"></iframe>'),
      'data-service="vimo" data-src="https://player.vimeo.com/1"> stays shut: "vimo" is no service in the declaration; did you mean "vimeo"?',
    ],
    [
      'a service of another purpose',
      inBody(script('type="text/plain" data-purpose="statistics" data-service="vimeo"', '1')),
      'opens with a yes to "content", the purpose of "vimeo" in the declaration, and not to "statistics"',
    ],
    [
      'a script that lacks text/plain',
      inBody(script('data-purpose="statistics"', '1')),
      '<script data-purpose="statistics">1… ran at once, whatever the visitor answers; expected type="text/plain"',
    ],
    [
      'a frame that has its address',
      inBody(`<iframe data-purpose="content" src="${served('/film', {body: ''})}"></iframe>`),
      'is fetched at once, whatever the visitor answers; expected data-src in place of src',
    ],
    [
      'a style sheet that has its address',
      inBody('<link data-purpose="content" rel="stylesheet" href="/x">'),
      'is fetched at once, whatever the visitor answers; expected data-href in place of href',
    ],
    [
      'a parked script without a purpose',
      inBody(script('type="text/plain" data-service="matomo"', '1')),
      'stays shut: it has no data-purpose',
    ],
    [
      'a parked frame without a purpose',
      inBody('<iframe data-service="vimeo" data-src="https://player.vimeo.com/1"></iframe>'),
      'stays shut: it has no data-purpose',
    ],
    [
      'a parked script with nothing in it',
      inBody(script('type="text/plain" data-purpose="statistics" data-scr="/a.js"')),
      'has neither data-src nor code; nothing will run',
    ],
    [
      'a script of a declared service that is not parked',
      inBody(script('async src="https://matomo.example.no/matomo.js"')),
      '<script async src="https://matomo.example.no/matomo.js"> is not parked, so it is fetched whatever the visitor answers; expected type="text/plain" data-purpose="statistics" data-service="matomo"',
    ],
    [
      'a frame of a declared service that is not parked',
      inBody('<iframe src="https://player.vimeo.com/video/1" loading="lazy"></iframe>'),
      'is not parked, so it is fetched whatever the visitor answers; expected data-purpose="content" data-service="vimeo" and data-src',
    ],
    [
      'a frame that nobody declares, once for each host',
      inBody('<iframe src="https://kart.example.no/1"></iframe><iframe src="https://kart.example.no/2"></iframe>'),
      '<iframe src="https://kart.example.no/1"> is at "kart.example.no", which no service in the declaration names',
    ],
    [
      'no way back',
      {body: NOSCRIPT},
      'no way to change an answer: expected a link <a href="#personvern"> on every page',
    ],
    [
      'nothing without JavaScript',
      {body: LINK},
      'nothing for those who cannot be asked: expected <noscript data-personvern>',
    ],
    [
      'own texts with a misspelt key',
      {settings: {messages: served('/texts.json', {body: '{"yess": "Jepp"}'})}},
      'no text of ours is called "yess"',
    ],
  ] as [string, Given, string][])
    it(what, async () => {
      const found = await said(given);
      expect(found, found.join('\n')).to.have.length(1);
      expect(found[0]).to.contain(expected);
    });

  it('a gate that a script has inserted', async () => {
    const insert = `const s = document.createElement('script'); s.src = '${GATE}'; document.head.append(s)`;
    const found = await said({head: script('', insert)});
    expect(found.join()).to.contain(`was inserted by a script, and runs when it is too late; ${FIRST}`);
  });

  it('the tag of the gate, where no declaration could be had because of it', async () => {
    const found = await said({...tag('data-declaraton="/declaration.json"'), declaration: undefined});
    expect(found).to.have.length(1);
    expect(found[0]).to.contain('did you mean "data-declaration"?');
  });
});
