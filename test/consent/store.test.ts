import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {parentDomains, parentPaths, removeCookie, visibleCookies} from '../../src/consent/cookie-jar.js';
import {choose, type Decision} from '../../src/consent/decision.js';
import {encode} from '../../src/consent/format.js';
import {keepAnswer} from '../../src/consent/keep.js';
import {answerValues, readAnswer} from '../../src/consent/store.js';
import {declared} from '../fixtures/declarations.js';
import {closePages, forgetEverything, openPage, served} from '../fixtures/pages.js';

type CookieJar = typeof import('../../src/consent/cookie-jar.js');
type Keep = typeof import('../../src/consent/keep.js');
type Store = typeof import('../../src/consent/store.js');

const NOW = Date.now();
const DAY = 86_400_000;
const declaration = declared();

const decide = (granted: boolean, now = NOW, previous?: Decision): Decision =>
  choose(
    declaration,
    {statistics: granted, marketing: granted},
    {control: 'save', language: 'nb', texts: 'abc', signal: undefined, version: '1.0.0', now},
    previous,
  );
const isoDaysAgo = (days: number): string => new Date(NOW - days * DAY).toISOString();

interface StoredCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly expires: number;
  readonly secure: boolean;
  readonly sameSite?: string;
}

/** Every cookie there is, also those that this page cannot see. */
async function cookieJar(): Promise<StoredCookie[]> {
  const {cookies} = await executeServerCommand<{cookies: StoredCookie[]}, {method: string}>('cdp', {
    method: 'Network.getAllCookies',
  });
  return cookies.sort((a, b) => (a.path < b.path ? -1 : 1));
}

beforeEach(forgetEverything);
afterEach(closePages);

describe('the cookies that a page can see', () => {
  it('are told one by one, also when a name appears twice', async () => {
    document.cookie = 'a=1=2';
    document.cookie = 'b=';
    const {window, document: page} = await openPage('', {path: '/deep/page'});
    page.cookie = 'a=3; path=/served';
    const {visibleCookies: visibleThere} = (await window.load('/src/consent/cookie-jar.ts')) as CookieJar;
    expect(visibleThere()).to.have.members(['a=1=2', 'b=', 'a=3']);
    expect(visibleCookies()).to.have.members(['a=1=2', 'b=']);
  });

  it('are none in a browser without any', () => {
    expect(visibleCookies()).to.deep.equal([]);
  });
});

describe('removing a cookie', () => {
  it('tries every path above the page, with and without a slash at the end (R37)', () => {
    expect([...new Set(parentPaths('/a/b'))]).to.have.members(['/', '/a', '/a/', '/a/b', '/a/b/']);
    expect([...new Set(parentPaths('/a/b/'))]).to.include.members(['/', '/a', '/a/', '/a/b', '/a/b/']);
    expect([...new Set(parentPaths('/'))]).to.include('/');
  });

  it('tries every parent domain, public suffixes too: the browser knows them best (R37)', () => {
    expect(parentDomains('www.gjovik.kommune.no')).to.deep.equal([
      '',
      '; domain=www.gjovik.kommune.no',
      '; domain=gjovik.kommune.no',
      '; domain=kommune.no',
      '; domain=no',
    ]);
    expect(parentDomains('localhost')).to.deep.equal(['', '; domain=localhost']);
  });

  it('removes it from all paths that the page can see, and no other cookie (R37)', async () => {
    const {window, document: page} = await openPage('', {path: '/skole/4a/timeplan'});
    const {removeCookie: removeThere} = (await window.load('/src/consent/cookie-jar.ts')) as CookieJar;
    for (const path of [
      '/',
      '/served',
      '/served/',
      '/served/skole/',
      '/served/skole/4a',
      '/served/skole/4a/timeplan',
    ]) {
      page.cookie = `_ga=1; path=${path}`;
    }
    page.cookie = '_gat=1; path=/';
    page.cookie = '_ga=1; path=/annet';
    expect(await cookieJar()).to.have.length(8);
    removeThere('_ga');
    expect((await cookieJar()).map(({name, path}) => `${name} ${path}`)).to.have.members(['_gat /', '_ga /annet']);
  });

  it('removes secure and partitioned ones, too (R37)', async () => {
    document.cookie = '__Secure-a=1; secure; path=/';
    document.cookie = 'b=1; secure; samesite=none; partitioned; path=/';
    expect(await cookieJar()).to.have.length(2);
    removeCookie('__Secure-a');
    removeCookie('b');
    expect(await cookieJar()).to.deep.equal([]);
  });
});

describe('keeping an answer', () => {
  it('takes one first-party cookie for the whole site, SameSite=Lax, and a copy in localStorage (R46)', async () => {
    const {window} = await openPage('', {path: '/skole/4a'});
    const {keepAnswer: keepThere} = (await window.load('/src/consent/keep.ts')) as Keep;
    const decision = decide(true);
    expect(keepThere(declaration, decision, NOW)).to.be.true;
    const [cookie, ...others] = await cookieJar();
    expect(others).to.deep.equal([]);
    expect(cookie).to.deep.include({name: 'personvern', value: encode(decision), path: '/', sameSite: 'Lax'});
    expect(localStorage.getItem('personvern')).to.equal(encode(decision));
    expect(sessionStorage).to.have.length(0);
  });

  for (const [name, granted] of Object.entries({yes: true, no: false})) {
    it(`lasts 180 days from the answer, the same for ${name} (R40)`, async () => {
      expect(keepAnswer(declaration, decide(granted), NOW)).to.be.true;
      const [cookie] = await cookieJar();
      expect(cookie!.expires).to.be.closeTo(NOW / 1000 + 180 * 86_400, 2);
    });
  }

  it('is not prolonged by a later answer about something else (R40)', async () => {
    const first = decide(true, NOW - 100 * DAY);
    const second = choose(
      declaration,
      {content: true},
      {control: 'embed', language: 'nb', texts: 'abc', signal: undefined, version: '1.0.0', now: NOW},
      first,
    );
    keepAnswer(declaration, second, NOW);
    const [cookie] = await cookieJar();
    expect(cookie!.expires).to.be.closeTo(NOW / 1000 + 80 * 86_400, 2);
  });

  it('gives back the same answer', () => {
    for (const granted of [true, false]) {
      const decision = decide(granted);
      keepAnswer(declaration, decision, NOW);
      expect(readAnswer(declaration, NOW)).to.deep.equal(decision);
    }
  });

  it('removes older answers from nested paths, which would make the banner immortal', async () => {
    const {window, document: page} = await openPage('', {path: '/skole/4a'});
    const {keepAnswer: keepThere} = (await window.load('/src/consent/keep.ts')) as Keep;
    page.cookie = `personvern=t:${isoDaysAgo(20)}~no:statistics; path=/served`;
    page.cookie = `personvern=t:${isoDaysAgo(10)}~no:statistics; path=/served/skole/`;
    page.cookie = 'personvern=dismissed; path=/served/skole/4a';
    expect(keepThere(declaration, decide(true), NOW)).to.be.true;
    expect((await cookieJar()).map(({path}) => path)).to.deep.equal(['/']);
  });

  it('leaves the answer to another site’s declaration alone, so that two sites do not ask by turns', async () => {
    const {window, document: page} = await openPage('', {path: '/bibliotek'});
    const {keepAnswer: keepThere} = (await window.load('/src/consent/keep.ts')) as Keep;
    page.cookie = `personvern=t:${isoDaysAgo(1)}~yes:statistics.other; path=/served`;
    expect(keepThere(declaration, decide(true), NOW)).to.be.true;
    expect((await cookieJar()).map(({path}) => path)).to.deep.equal(['/', '/served']);
  });

  it('shared with a domain takes no copy: it could outlive a withdrawal on a sibling', async () => {
    expect(keepAnswer(declaration, decide(true), NOW, 'localhost')).to.be.true;
    expect(await cookieJar()).to.have.length(1);
    expect(localStorage).to.have.length(0);
    expect(readAnswer(declaration, NOW, 'localhost')).to.deep.equal(decide(true));
  });

  it('is there at every moment while it is replaced, for a tab that looks just then (R70)', async () => {
    for (const [domain, path] of [
      ['localhost', '/'],
      ['', '/'],
      ['', '/skole/4a'],
    ] as const) {
      await forgetEverything();
      const page = await openPage('', {path});
      const {keepAnswer: keepThere} = (await page.window.load('/src/consent/keep.ts')) as Keep;
      const {readAnswer: readThere} = (await page.window.load('/src/consent/store.ts')) as Store;
      keepThere(declaration, decide(true, NOW - DAY), NOW, domain);
      if (path !== '/') page.document.cookie = `personvern=t:${isoDaysAgo(20)}~no:statistics; path=/served/skole`;
      const seen: (boolean | undefined)[] = [];
      const jar = Object.getOwnPropertyDescriptor(page.window.Document.prototype, 'cookie')!;
      Object.defineProperty(page.document, 'cookie', {
        get: () => jar.get!.call(page.document) as string,
        set(cookie: string) {
          jar.set!.call(page.document, cookie);
          seen.push(readThere(declaration, NOW, domain)?.answers['statistics']?.granted);
        },
      });
      expect(keepThere(declaration, decide(false), NOW, domain)).to.be.true;
      expect(seen, 'something has been written').to.not.be.empty;
      expect(seen[0], 'the new answer comes first').to.be.false;
      expect(seen, `${domain} ${path}`).to.not.include(undefined);
    }
    expect(
      (await cookieJar()).map(({path}) => path),
      'the older copy is gone',
    ).to.deep.equal(['/']);
  });

  it('says so when the browser does not keep it: to the visitor, and to the web developer what to look at (R60)', () => {
    const {error} = console;
    const said: string[] = [];
    console.error = (line: string) => void said.push(line);
    expect(keepAnswer(declaration, decide(true), NOW, 'example.no')).to.be.false;
    console.error = error;
    expect(readAnswer(declaration, NOW, 'example.no')).to.be.undefined;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`data-cookie-domain is "example.no", and this page is at "${location.hostname}"`);
  });

  it('in a browser that blocks all storage fails without a word (R60)', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    const answer = encodeURIComponent(JSON.stringify({decision: decide(true), declaration}));
    frame.src = served('/sandboxed', {
      body: `<script type="module">
        import {keepAnswer} from '/src/consent/keep.ts';
        import {answerValues, readAnswer} from '/src/consent/store.ts';
        const {decision, declaration} = JSON.parse(decodeURIComponent('${answer.replaceAll("'", '%27')}'));
        try {
          const kept = keepAnswer(declaration, decision, ${String(NOW)});
          parent.postMessage({kept, values: answerValues(), read: readAnswer(declaration, ${String(NOW)})}, '*');
        } catch (error) {
          parent.postMessage(String(error), '*');
        }
      </script>`,
    });
    const told = new Promise((resolve) => {
      addEventListener(
        'message',
        (event: MessageEvent) => {
          resolve(event.data);
        },
        {once: true},
      );
    });
    document.body.append(frame);
    expect(await told).to.deep.equal({kept: false, values: [], read: undefined});
  });
});

describe('finding the answer', () => {
  it('finds none in a browser that has never been here', () => {
    expect(readAnswer(declaration, NOW)).to.be.undefined;
    expect(answerValues()).to.deep.equal(['']);
    expect(answerValues('example.no')).to.deep.equal([]);
  });

  it('does not take a cookie with a similar name', () => {
    for (const name of ['personvern2', 'personvern-x', 'xpersonvern', 'Personvern']) {
      document.cookie = `${name}=t:${isoDaysAgo(1)}~yes:statistics`;
    }
    expect(readAnswer(declaration, NOW)).to.be.undefined;
  });

  it('finds the copy when Safari has forgotten the cookie after seven days (R41)', () => {
    keepAnswer(declaration, decide(false, NOW - 8 * DAY), NOW);
    removeCookie('personvern');
    expect(visibleCookies()).to.deep.equal([]);
    expect(readAnswer(declaration, NOW)).to.deep.equal(decide(false, NOW - 8 * DAY));
  });

  it('finds the cookie when the copy is gone or damaged (R41)', () => {
    keepAnswer(declaration, decide(false), NOW);
    localStorage.setItem('personvern', 'x'.repeat(100_000));
    expect(readAnswer(declaration, NOW)).to.deep.equal(decide(false));
    localStorage.clear();
    expect(readAnswer(declaration, NOW)).to.deep.equal(decide(false));
  });

  it('lets a withdrawal win over an older copy, and over an older cookie', () => {
    const yes = encode(decide(true, NOW - DAY));
    const no = encode(decide(false, NOW));
    for (const [cookie, copy] of [
      [no, yes],
      [yes, no],
    ]) {
      document.cookie = `personvern=${cookie!}`;
      localStorage.setItem('personvern', copy!);
      expect(readAnswer(declaration, NOW)?.answers['statistics']?.granted).to.be.false;
    }
  });

  it('lets the newest valid one of several cookies win, wherever it lies', async () => {
    const {window, document: page} = await openPage('', {path: '/skole'});
    const {readAnswer: readThere} = (await window.load('/src/consent/store.ts')) as Store;
    page.cookie = `personvern=t:${isoDaysAgo(3)}~yes:statistics; path=/`;
    page.cookie = `personvern=t:${isoDaysAgo(1)}~no:statistics; path=/served`;
    page.cookie = `personvern=t:${isoDaysAgo(2)}~yes:statistics; path=/served/skole`;
    expect(readThere(declaration, NOW)?.answers['statistics']?.granted).to.be.false;
    page.cookie = `personvern=t:${isoDaysAgo(-5)}~yes:statistics; path=/served/`;
    expect(readThere(declaration, NOW)?.answers['statistics']?.granted, 'one from the future does not count').to.be
      .false;
    page.cookie = `personvern=t:${isoDaysAgo(0.5)}~yes:statistics; path=/`;
    expect(readThere(declaration, NOW)?.answers['statistics']?.granted).to.be.true;
  });

  it('prefers an answer about this declaration to a newer one about another', async () => {
    const {window, document: page} = await openPage('', {path: '/bibliotek'});
    const {readAnswer: readThere} = (await window.load('/src/consent/store.ts')) as Store;
    page.cookie = `personvern=t:${isoDaysAgo(1)}~no:statistics.other; path=/`;
    page.cookie = `personvern=${encode(decide(true, NOW - 2 * DAY))}; path=/served`;
    expect(readThere(declaration, NOW)).to.deep.equal(decide(true, NOW - 2 * DAY));
  });

  it('finds an answer that has become outdated, so that the visitor can be told why they are asked', () => {
    document.cookie = `personvern=t:${isoDaysAgo(1)}~no:statistics.other`;
    expect(readAnswer(declaration, NOW)?.answers).to.deep.equal({statistics: {granted: false, hash: 'other'}});
  });
});
