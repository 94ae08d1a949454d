import {expect} from '@open-wc/testing';
import type {Withdrawn} from '../../src/consent/personvern.js';
import type {Declaration} from '../../src/declaration/declaration.js';
import {cleanUp} from '../fixtures/clean-up.js';
import {CONTROLLER, declared} from '../fixtures/declarations.js';
import {closePages, forgetEverything, openPage, served} from '../fixtures/pages.js';

type Item = readonly [name: string, kind: string, more?: object];

const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'] as const;

/** A declaration of services that store these things. */
function storing(
  services: Record<string, {purpose: string; items: readonly Item[]}>,
  legacy: object[] = [],
): Declaration {
  return declared({
    controller: CONTROLLER,
    legacy,
    services: Object.entries(services).map(([id, {purpose, items}]) => ({
      id,
      name: id,
      purpose,
      vendor: 'Eksempel AS',
      reason: 'Fordi.',
      items: items.map(([name, kind, more]) => ({name, kind, lifetime: 'P1Y', purpose: 'x', ...more})),
    })),
  });
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = reject;
  });
}

/** Stores something of every kind under this name. */
async function store(name: string): Promise<void> {
  document.cookie = `${name}=1; path=/`;
  localStorage.setItem(name, '1');
  sessionStorage.setItem(name, '1');
  (await openDatabase(name)).close();
  await caches.open(name);
}

/** What is stored, as `kind name`. */
async function stored(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const names: Record<(typeof KINDS)[number], (string | undefined)[]> = {
    cookie: document.cookie.split('; ').map((cookie) => cookie.split('=')[0]),
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: databases.map(({name}) => name),
    cacheStorage: await caches.keys(),
  };
  return KINDS.flatMap((kind) => names[kind].filter(Boolean).map((name) => `${kind} ${String(name)}`)).sort();
}
const everywhere = (...names: string[]): string[] =>
  KINDS.flatMap((kind) => names.map((name) => `${kind} ${name}`)).sort();
const itemsOf = (...names: string[]): Item[] => KINDS.flatMap((kind) => names.map((name): Item => [name, kind]));
const nothing = (): boolean => false;

beforeEach(forgetEverything);
afterEach(closePages);

describe('what was stored without a valid yes is removed', () => {
  it('from cookies, localStorage, sessionStorage, IndexedDB and Cache Storage, and counted (R37)', async () => {
    for (const name of ['stat', 'other']) await store(name);
    const outcome = await cleanUp(storing({tool: {purpose: 'statistics', items: itemsOf('stat')}}), nothing, ['tool']);
    expect(await stored()).to.deep.equal(everywhere('other'));
    expect(outcome).to.deep.equal({removed: 5, remaining: []});
  });

  it('by pattern, whole names only (R26, R37)', async () => {
    for (const name of ['_ga_ABC', '_ga_', '_ga', '_gat', 'x_ga_1']) await store(name);
    await cleanUp(storing({tool: {purpose: 'statistics', items: itemsOf('_ga_*')}}), nothing, []);
    expect(await stored()).to.deep.equal(everywhere('_ga', '_gat', 'x_ga_1'));
  });

  it('from the place where it is declared, and from no other', async () => {
    await store('stat');
    await cleanUp(storing({tool: {purpose: 'statistics', items: [['stat', 'localStorage']]}}), nothing, []);
    expect(await stored()).to.deep.equal(everywhere('stat').filter((each) => each !== 'localStorage stat'));
  });

  it('of tools that the site has no more: names to clean up (R39)', async () => {
    for (const name of ['__utma', '__utmz', '_utmz', 'old']) document.cookie = `${name}=1; path=/`;
    localStorage.setItem('old', '1');
    const legacy = [{name: '__utm*'}, {name: '_utmz', kind: 'cookie'}, {name: 'old', kind: 'localStorage'}];
    const outcome = await cleanUp(storing({}, legacy), nothing, []);
    expect(await stored()).to.deep.equal(['cookie old']);
    expect(outcome).to.deep.equal({removed: 4, remaining: []});
  });

  it('from every path of the page (R37)', async () => {
    const {window, document: page} = await openPage('', {path: '/skole/4a'});
    const {cleanUp: cleanUpThere} = (await window.load('/test/fixtures/clean-up.ts')) as {cleanUp: typeof cleanUp};
    for (const path of ['/', '/served', '/served/skole/']) page.cookie = `_ga=1; path=${path}`;
    expect(page.cookie.match(/_ga=/g)).to.have.length(3);
    const outcome = await cleanUpThere(
      storing({tool: {purpose: 'statistics', items: [['_ga', 'cookie']]}}),
      nothing,
      [],
    );
    expect(page.cookie).to.equal('');
    expect(outcome, 'one name').to.deep.equal({removed: 1, remaining: []});
  });

  it('not when there is nothing to remove', async () => {
    const outcome = await cleanUp(storing({tool: {purpose: 'statistics', items: itemsOf('stat')}}), nothing, ['tool']);
    expect(outcome).to.deep.equal({removed: 0, remaining: []});
  });
});

describe('what may stay stays', () => {
  it('what is necessary, whatever is asked (R37)', async () => {
    await store('form');
    const declaration = storing({form: {purpose: 'necessary', items: itemsOf('form')}});
    expect(await cleanUp(declaration, nothing, ['form'])).to.deep.equal({removed: 0, remaining: []});
    expect(await stored()).to.deep.equal(everywhere('form'));
  });

  it('what belongs to a service that has a yes, each service for itself', async () => {
    for (const name of ['one', 'two']) await store(name);
    const declaration = storing({
      first: {purpose: 'statistics', items: itemsOf('one')},
      second: {purpose: 'statistics', items: itemsOf('two')},
    });
    await cleanUp(declaration, (id) => id === 'first', ['second']);
    expect(await stored()).to.deep.equal(everywhere('one'));
  });

  it('what one service needs although another one’s pattern covers it', async () => {
    for (const name of ['ai_session', 'ai_user', 'ai_form']) document.cookie = `${name}=1; path=/`;
    const declaration = storing(
      {
        form: {purpose: 'necessary', items: [['ai_form', 'cookie']]},
        prat: {purpose: 'functional', items: [['ai_session', 'cookie']]},
        insights: {purpose: 'statistics', items: [['ai_*', 'cookie']]},
      },
      [{name: 'ai_f*'}],
    );
    await cleanUp(declaration, (id) => id === 'prat', []);
    expect(await stored()).to.deep.equal(['cookie ai_form', 'cookie ai_session']);
  });

  it('the answer itself, and what nobody has declared', async () => {
    for (const name of ['personvern', 'undeclared']) await store(name);
    await cleanUp(declared(), nothing, []);
    expect(await stored()).to.deep.equal(everywhere('personvern', 'undeclared'));
  });
});

describe('what could not be removed is named', () => {
  it('when it is out of reach: HttpOnly, or on another site, for what was withdrawn just now (R38)', async () => {
    await fetch(served('/set-cookie', {cookie: 'server=1; HttpOnly; Path=/'}));
    const items: Item[] = [
      ['server', 'cookie', {httpOnly: true}],
      ['vuid', 'cookie', {domain: 'vimeo.com'}],
      ['both', 'cookie', {domain: 'vimeo.com', httpOnly: true}],
      ['stat', 'cookie'],
    ];
    const declaration = storing({tool: {purpose: 'statistics', items}, other: {purpose: 'marketing', items}});
    const named = ['server', 'vuid (vimeo.com)', 'both (vimeo.com)'];
    expect(await cleanUp(declaration, nothing, ['statistics', 'tool'])).to.deep.equal({removed: 0, remaining: named});
    expect(await cleanUp(declaration, nothing, []), 'at load nothing was withdrawn').to.deep.equal({
      removed: 0,
      remaining: [],
    });
  });

  it('when it is still there afterwards: a cookie without a name cannot be named in removing (R38)', async () => {
    document.cookie = 'stat';
    const outcome = await cleanUp(storing({tool: {purpose: 'statistics', items: [['stat', 'cookie']]}}), nothing, []);
    expect(document.cookie).to.equal('stat');
    expect(outcome).to.deep.equal({removed: 0, remaining: ['stat']});
  });

  it('when a database is in use: it goes when the page does (R38)', async () => {
    const database = await openDatabase('stat');
    const outcome = await cleanUp(
      storing({tool: {purpose: 'statistics', items: [['stat', 'indexedDB']]}}),
      nothing,
      [],
    );
    expect(outcome).to.deep.equal({removed: 0, remaining: ['stat']});
    database.close();
  });
});

describe('where storage is blocked', () => {
  it('there is nothing to remove, and nothing fails (R60)', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    const declaration = JSON.stringify(storing({tool: {purpose: 'statistics', items: itemsOf('stat')}}));
    frame.src = served('/sandboxed', {
      body: `<script type="module">
        import {cleanUp} from '/test/fixtures/clean-up.ts';
        cleanUp(${declaration}, () => false, ['tool']).then(
          (outcome) => parent.postMessage(outcome, '*'),
          (error) => parent.postMessage(String(error), '*'),
        );
      </script>`,
    });
    const told = new Promise<Withdrawn>((resolve) => {
      addEventListener(
        'message',
        (event: MessageEvent) => {
          resolve(event.data as Withdrawn);
        },
        {once: true},
      );
    });
    document.body.append(frame);
    expect(await told).to.deep.equal({removed: 0, remaining: []});
  });
});
