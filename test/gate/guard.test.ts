import {expect} from '@open-wc/testing';
import type {PersonvernUndeclaredEvent} from '../../src/consent/events.js';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {aWhile, closePages, forgetEverything, served, until} from '../fixtures/pages.js';
import {openSite, type Site, TODAY} from '../fixtures/sites.js';

type Realm = Site['window'] & typeof globalThis;

const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'] as const;
const item = (name: string, kind: string): object => ({name, kind, lifetime: 'P1Y', purpose: 'Et nummer.'});
const DECLARED = {
  services: [
    {...SERVICES.login, items: KINDS.map((kind) => item('session*', kind))},
    {...SERVICES.matomo, hosts: ['elsewhere.localhost'], items: KINDS.map((kind) => item('_pk*', kind))},
  ],
};

/** A page with a guard, and everything that it stores under `name`. */
async function guarded(guard: 'off' | 'report' | 'declared' | 'strict', body = ''): Promise<Site & {realm: Realm}> {
  const site = await openSite(body, {declaration: declared(DECLARED), guard});
  return Object.assign(site, {realm: site.window as Realm});
}

/** What this page, which nobody guards, sees of the storage that both share. */
async function stored(): Promise<string[]> {
  const databases = (await indexedDB.databases()).map(({name}) => String(name));
  const cookies = document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? '');
  const names = [...cookies, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases];
  return [...names, ...(await caches.keys())].filter((name) => name && name !== 'personvern').sort();
}

const opened = (request: IDBOpenDBRequest): Promise<string> =>
  new Promise((resolve) => {
    request.addEventListener('upgradeneeded', () => {
      resolve('made');
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve('opened');
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(String(request.error?.name));
    });
  });

const undeclared = ({document: page}: Site): PersonvernUndeclaredEvent[] => {
  const heard: PersonvernUndeclaredEvent[] = [];
  page.addEventListener('personvern-undeclared', (event) => heard.push(event));
  return heard;
};

beforeEach(forgetEverything);
afterEach(closePages);

describe('the storage guard refuses what has no yes (R01)', () => {
  it('cookies: they are read, but not kept', async () => {
    const {document: page, realm} = await guarded('declared');
    page.cookie = '_pk_id=1; path=/';
    await realm.cookieStore.set('_pk_one', '1');
    await realm.cookieStore.set({name: '_pk_two', value: '2'});
    page.cookie = 'session=1; path=/';
    page.cookie = 'other=1; path=/';
    expect(page.cookie.split('; ')).to.have.members(['_pk_id=1', '_pk_one=1', '_pk_two=2', 'session=1', 'other=1']);
    expect(await stored()).to.deep.equal(['other', 'session']);
    await realm.cookieStore.set('session2', '1');
    expect(await stored()).to.deep.equal(['other', 'session', 'session2']);
  });

  it('a cookie that is written and removed is gone, in every way of removing', async () => {
    const {document: page} = await guarded('declared');
    for (const end of ['max-age=0', 'Max-Age=-1', 'max-age=9; max-age=0', 'expires=Thu, 01 Jan 1970 00:00:00 GMT']) {
      page.cookie = '_pk_id=1; max-age=100; expires=Thu, 01 Jan 1970 00:00:00 GMT';
      expect(page.cookie).to.equal('_pk_id=1');
      page.cookie = `_pk_id=; ${end}`;
      expect(page.cookie).to.equal('');
    }
  });

  it('what looks like a removal, and is none, as the last of two counts', async () => {
    const {document: page} = await guarded('declared');
    page.cookie = '_pk_id=1; path=/; max-age=0; max-age=9999';
    page.cookie = '_pk_id=1; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; expires=Thu, 01 Jan 2099 00:00:00 GMT';
    expect(await stored()).to.deep.equal([]);
    expect(page.cookie).to.equal('_pk_id=1');
  });

  it('nothing that was held back is kept when the declaration never comes, or turns out not to hold (R58)', async () => {
    const store = ({cookieStore, document: page, localStorage: storage}: Realm, name: string): Promise<void> => {
      page.cookie = `${name}=1; path=/`;
      storage.setItem(name, '1');
      return cookieStore.set(`${name}2`, '1');
    };
    const lost = await openSite('', {declaration: undefined, guard: 'declared'});
    await store(lost.window as Realm, '_pk_id');
    lost.consent.declare();
    await store(lost.window as Realm, '_pk_ref');
    expect(await stored()).to.deep.equal([]);
    expect(lost.document.cookie, 'the page works on').to.contain('_pk_id=1');

    const wrong = await guarded('declared');
    await store(wrong.realm, '_pk_id');
    wrong.consent.declare();
    await store(wrong.realm, '_pk_ref');
    await store(wrong.realm, 'session');
    expect(await stored(), 'it still says what is necessary').to.deep.equal(['session', 'session', 'session2']);
  });

  it('a copy is not there for a domain that the browser would refuse', async () => {
    const {document: page} = await guarded('declared');
    page.cookie = '_pk_id=1; domain=elsewhere.no';
    page.cookie = '_pk_ses=1; domain=com';
    expect(page.cookie).to.equal('');
    page.cookie = `_pk_id=2; domain=.${location.hostname}`;
    expect(page.cookie).to.equal('_pk_id=2');
  });

  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    it(`${kind}: by its methods`, async () => {
      const {realm} = await guarded('declared');
      const storage = realm[kind];
      storage.setItem('_pk_a', '1');
      realm.Storage.prototype.setItem.call(storage, '_pk_b', '2');
      storage.setItem('session', 'mine');
      expect(await stored()).to.deep.equal(['session']);
      expect(['a', 'b'].map((name) => storage.getItem(`_pk_${name}`)).join('')).to.equal('12');
      storage.removeItem('_pk_b');
      expect(storage.getItem('_pk_b')).to.be.null;
      storage.clear();
      expect(storage.getItem('_pk_a')).to.be.null;
      expect(await stored()).to.deep.equal([]);
    });

    it(`${kind}: in strict mode also by property and by definition`, async () => {
      const {realm} = await guarded('strict');
      const storage = realm[kind];
      storage['_pk_b'] = '2';
      Object.defineProperty(storage, '_pk_c', {value: 3});
      Object.assign(storage, {_pk_e: '5', session: 'mine'});
      expect(await stored()).to.deep.equal(['session']);
      expect(['b', 'c', 'e'].map((name) => storage.getItem(`_pk_${name}`)).join('')).to.equal('235');
      expect(storage['_pk_b']).to.equal('2');
      expect([storage.length, storage.key(0), storage['session'], storage['nothing']]).to.deep.equal([
        1,
        'session',
        'mine',
        undefined,
      ]);
      delete storage['_pk_b'];
      expect(storage.getItem('_pk_b')).to.be.null;
      expect(storage).to.be.an.instanceOf(realm.Storage);
      let area: unknown;
      realm.addEventListener('storage', (event) => (area = event.storageArea));
      realm.dispatchEvent(new realm.StorageEvent('storage', {key: 'a', storageArea: storage}));
      expect(area === storage, 'the same object').to.be.true;
      realm.dispatchEvent(new realm.StorageEvent('storage'));
      expect(area).to.be.null;
    });
  }

  it('databases and caches: they fail as where storage is full', async () => {
    const {realm} = await guarded('declared');
    expect(await opened(realm.indexedDB.open('_pk_db', 1))).to.equal('AbortError');
    expect(await opened(realm.indexedDB.open('session_db', 1))).to.equal('made');
    const refused = await realm.caches.open('_pk_cache').catch((error: unknown) => (error as Error).name);
    expect(refused).to.equal('SecurityError');
    await realm.caches.open('session_cache');
    expect(await stored()).to.deep.equal(['session_cache', 'session_db']);
  });

  it('in a fresh frame, too', async () => {
    const {document: page} = await guarded('declared');
    const frame = page.createElement('iframe');
    page.body.append(frame);
    frame.contentWindow!.localStorage.setItem('_pk_frame', '1');
    frame.contentDocument!.cookie = '_pk_frame=1; path=/';
    expect(await stored()).to.deep.equal([]);
    expect(page.cookie).to.equal('_pk_frame=1');
  });

  it('what replaces the platform looks like it', async () => {
    const {realm} = await guarded('declared');
    const {set} = Object.getOwnPropertyDescriptor(realm.Document.prototype, 'cookie')!;
    expect([set!.name, set!.length]).to.deep.equal(['set cookie', 1]);
    expect([realm.Storage.prototype.setItem.name, realm.Storage.prototype.setItem.length]).to.deep.equal([
      'setItem',
      2,
    ]);
    expect(realm.Function.prototype.toString.call(realm.Storage.prototype.setItem)).to.contain('[native code]');
  });
});

describe('the storage guard', () => {
  it('writes the copies with the yes, as they were written (R32)', async () => {
    const {answering, document: page, realm} = await guarded('declared');
    page.cookie = '_pk_id=1; path=/';
    realm.localStorage.setItem('_pk_id', '2');
    realm.sessionStorage.setItem('_pk_id', '3');
    answering.acceptAll();
    expect(await stored()).to.deep.equal(['_pk_id', '_pk_id', '_pk_id']);
    expect([localStorage.getItem('_pk_id'), sessionStorage.getItem('_pk_id')]).to.deep.equal(['2', '3']);
  });

  it('refuses again from the moment of the no, and nothing of a copy counts as removed (R36, R37)', async () => {
    const site = await guarded('declared');
    site.answering.acceptAll();
    await until(() => site.changes.length === 1);
    site.document.cookie = '_pk_id=1; path=/';
    site.answering.withdraw();
    site.document.cookie = '_pk_ses=1; path=/';
    await until(() => site.changes.length === 2);
    expect(site.changes[1]!.removed).to.equal(1);
    expect(await stored()).to.deep.equal([]);
    expect(site.document.cookie).to.contain('_pk_ses=1');
  });

  it('lets the answer itself be stored (R46)', async () => {
    const {answering} = await guarded('strict');
    answering.rejectAll();
    expect(document.cookie).to.contain('personvern=');
    expect(localStorage.getItem('personvern')).to.contain('no:statistics');
  });

  it('refuses on pages for children although there is a yes (R69)', async () => {
    const site = await openSite('', {
      declaration: declared({...DECLARED, childPaths: ['/served/skole']}),
      path: '/skole',
      guard: 'declared',
    });
    site.answering.acceptAll();
    site.document.cookie = '_pk_id=1; path=/';
    expect(await stored()).to.deep.equal([]);
  });

  it('tells of what is not declared, once each, and from whom it came (R24)', async () => {
    const site = await guarded('declared');
    const heard = undeclared(site);
    site.document.cookie = 'own=1';
    site.document.cookie = 'own=2';
    (site.window as Realm).localStorage.setItem('own', '1');
    expect(heard.map(({kind, name, service}) => [kind, name, service])).to.deep.equal([
      ['cookie', 'own', undefined],
      ['localStorage', 'own', undefined],
    ]);
    expect(Date.parse(heard[0]!.time)).to.be.closeTo(Date.now(), 60_000);
  });

  it('strict refuses what is not declared, report nothing at all, off is not there', async () => {
    const strict = await guarded('strict');
    strict.document.cookie = 'own=1; path=/';
    expect(await stored()).to.deep.equal([]);
    closePages();
    const report = await guarded('report');
    const heard = undeclared(report);
    report.document.cookie = 'own=1; path=/';
    report.document.cookie = '_pk_id=1; path=/';
    expect(await stored()).to.deep.equal(['_pk_id', 'own']);
    expect(heard).to.have.length(1);
    const off = await guarded('off');
    expect(Object.getOwnPropertyDescriptor(off.document, 'cookie')).to.be.undefined;
    expect(off.realm.Storage.prototype.setItem).to.not.equal(report.realm.Storage.prototype.setItem);
  });

  it('removes what a response of the site sets, as soon as it is seen', async () => {
    const {window} = await guarded('declared');
    await window.fetch(served('/set', {cookie: '_pk_id=1; path=/'}));
    await until(() => !document.cookie.includes('_pk_id'));
  });
});

describe('the strict guard', () => {
  const policies = ({document: page}: Site): string[] =>
    Array.from(page.querySelectorAll<HTMLMetaElement>('meta[http-equiv]'), ({content}) => content);
  const elsewhere = (): string => `http://elsewhere.localhost:${location.port}/served/x`;
  const reaches = async ({window}: Site, url = elsewhere()): Promise<boolean> =>
    window.fetch(url, {mode: 'no-cors'}).then(
      () => true,
      () => false,
    );

  it('shuts the network to all but the site itself, and says who was shut out (R02)', async () => {
    const site = await guarded('strict');
    const heard = undeclared(site);
    expect(await reaches(site)).to.be.false;
    expect(await reaches(site, served('/own'))).to.be.true;
    expect(await reaches(site, `http://unknown.localhost:${location.port}/served/x`)).to.be.false;
    await reaches(site, `http://unknown.localhost:${location.port}/served/y`);
    await until(() => heard.length);
    expect(heard.map(({kind, name}) => [kind, name])).to.deep.equal([['request', 'unknown.localhost']]);
    expect(policies(site)).to.have.length(1);
  });

  it('is not there where everything is allowed', async () => {
    document.cookie = `personvern=t:${TODAY}~yes:statistics; path=/`;
    const site = await guarded('strict');
    expect(policies(site)).to.deep.equal([]);
    expect(await reaches(site)).to.be.true;
  });

  it('shuts again at once on a withdrawal (R36)', async () => {
    document.cookie = `personvern=t:${TODAY}~yes:statistics; path=/`;
    const site = await guarded('strict');
    site.answering.withdraw();
    expect(await reaches(site)).to.be.false;
  });

  it('loads the page anew after a yes if something was held back', async () => {
    const site = await guarded('strict');
    await reaches(site);
    await until(() => site.consent.open.length === 0);
    await aWhile();
    const anew = new Promise((resolve) => {
      site.frame.addEventListener('load', resolve);
    });
    site.answering.acceptAll();
    await anew;
  });

  it('does not while somebody fills in a form; what is parked then waits for the next page', async () => {
    const site = await guarded(
      'strict',
      '<input><script type="text/plain" data-purpose="statistics">ran.push("a")</script>',
    );
    const {window} = site;
    window.document.querySelector('input')!.dispatchEvent(new Event('input', {bubbles: true}));
    site.answering.acceptAll();
    await aWhile();
    expect(site.consent.deferred).to.be.true;
    expect(window.ran).to.deep.equal([]);
  });

  it('does not where nothing was held back', async () => {
    const site = await guarded('strict');
    site.answering.acceptAll();
    await aWhile();
    expect(site.consent.deferred).to.be.false;
    expect(site.changes).to.have.length(1);
  });

  it('keeps to the site itself where there is no declaration, and says so (R58)', async () => {
    const site = await openSite('', {declaration: undefined, guard: 'strict'});
    expect(await reaches(site)).to.be.false;
    expect(policies(site)[0]).to.contain("default-src 'self'");
  });

  it('enters frames before anybody asks for their window, however they come', async () => {
    const {document: page, realm} = await guarded('strict', '<div></div>');
    const box = page.querySelector('div')!;
    const write = (): void => {
      const frame = realm[realm.length - 1] as Realm;
      frame.localStorage.setItem('_pk_frame', '1');
      frame.document.cookie = '_pk_frame=1; path=/';
    };
    const frame = (): HTMLIFrameElement => page.createElement('iframe');
    box.append(frame());
    write();
    box.innerHTML = '<iframe></iframe>';
    write();
    box.insertAdjacentHTML('beforeend', '<iframe></iframe>');
    write();
    box.before(frame());
    write();
    const range = page.createRange();
    range.selectNodeContents(box);
    range.insertNode(frame());
    write();
    const scripted = frame();
    scripted.srcdoc = '<script>localStorage.setItem("_pk_srcdoc", "1"); parent.ran.push("srcdoc")</script>';
    box.append(scripted);
    await until(() => (realm as unknown as {ran: string[]}).ran.includes('srcdoc'));
    expect(await stored()).to.deep.equal([]);
  });

  it('tells what no page can hold back: workers of the site, hints and speculation rules', async () => {
    const site = await guarded('strict', '<link rel="preconnect" href="https://early.example.no">');
    const {document: page, realm} = site;
    const heard = undeclared(site);
    const worker = served('/worker.js', {type: 'text/javascript', body: ''});
    new realm.Worker(worker).terminate();
    new realm.Worker(worker).terminate();
    new realm.Worker('data:text/javascript,').terminate();
    await realm.navigator.serviceWorker.register('https://elsewhere.example.no/x').catch(() => undefined);
    const own = page.createElement('link');
    own.rel = 'dns-prefetch';
    own.href = location.origin;
    const rules = page.createElement('script');
    rules.type = 'speculationrules';
    rules.text = '{}';
    page.head.append(own, rules);
    await until(() => heard.length === 3);
    expect(heard.map(({kind, name}) => [kind, name])).to.have.deep.members([
      ['worker', worker],
      ['worker', '/x'],
      ['hint', 'speculationrules'],
    ]);
  });
});
