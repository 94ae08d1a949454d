import {expect} from '@open-wc/testing';
import {declared} from '../fixtures/declarations.js';
import {aWhile, closePages, forgetEverything, openPage, until, type PageWindow} from '../fixtures/pages.js';

type Answering = typeof import('../../src/consent/answering.js');
type Consents = typeof import('../../src/consent/consent.js');
type Follow = typeof import('../../src/consent/follow.js');
type Store = typeof import('../../src/consent/store.js');

type Consent = InstanceType<Consents['Consent']>;

interface Tab {
  readonly window: PageWindow;
  readonly consent: Consent;
  readonly answering: ReturnType<Answering['createAnswering']>;
  /** Where each change came from. */
  readonly heard: string[];
  /** Begins to keep it in step, if it is `deaf`. */
  listen(): void;
}

interface TabOptions {
  /** Nothing keeps it in step yet. */
  readonly deaf?: boolean;
  readonly domain?: string;
  /** Makes the browser one that cannot tell that a cookie has changed. */
  readonly old?: boolean;
}

/** A tab of the site, with everything that keeps it in step. */
async function openTab({deaf, domain, old}: TabOptions = {}): Promise<Tab> {
  const {window} = await openPage();
  if (old) Object.defineProperty(window, 'cookieStore', {value: undefined});
  const {Consent} = (await window.load('/src/consent/consent.ts')) as Consents;
  const {createAnswering} = (await window.load('/src/consent/answering.ts')) as Answering;
  const {followOtherTabs} = (await window.load('/src/consent/follow.ts')) as Follow;
  const {readAnswer} = (await window.load('/src/consent/store.ts')) as Store;
  const read: Consent['options']['read'] = (declaration) => readAnswer(declaration, Date.now(), domain);
  const consent = new Consent({read, path: '/', now: Date.now});
  const heard: string[] = [];
  consent.subscribe(({from}) => heard.push(from));
  const listen = (): void => {
    followOtherTabs(consent);
  };
  if (!deaf) listen();
  consent.declare(declared());
  return {window, consent, answering: createAnswering(consent, domain), heard, listen};
}

beforeEach(forgetEverything);
afterEach(closePages);

describe('tabs keep in step', () => {
  it('a yes in one is a yes in the other, and so is a withdrawal (R70)', async () => {
    const here = await openTab();
    const there = await openTab();
    there.answering.acceptAll();
    await until(() => here.consent.has('statistics'));
    there.answering.withdraw();
    await until(() => !here.consent.has('statistics'));
    await aWhile();
    expect(here.heard).to.deep.equal(['page', 'elsewhere', 'elsewhere']);
    expect(there.heard, 'its own answers come back as nothing new').to.deep.equal(['page', 'visitor', 'visitor']);
  });

  it('what came from the other before this one listened is read when it does', async () => {
    const here = await openTab();
    const there = await openTab();
    const late = await openTab({deaf: true});
    there.answering.acceptAll();
    await until(() => here.consent.has('statistics'));
    expect(late.consent.has('statistics')).to.be.false;
    late.listen();
    expect(late.consent.has('statistics')).to.be.true;
  });

  it('in a browser that tells only of localStorage (R70)', async () => {
    const here = await openTab({old: true});
    const there = await openTab({old: true});
    there.answering.acceptAll();
    await until(() => here.consent.has('statistics'));
    expect(here.heard).to.deep.equal(['page', 'elsewhere']);
  });

  it('on a domain that shares the answer, where there is only the cookie (R70)', async () => {
    const here = await openTab({domain: 'localhost'});
    const there = await openTab({domain: 'localhost'});
    there.answering.acceptAll();
    await until(() => here.consent.has('statistics'));
    expect(localStorage).to.have.length(0);
  });

  for (const [what, type] of Object.entries({
    'comes back from the back/forward cache': 'pageshow',
    'is looked at again': 'visibilitychange',
  })) {
    it(`a page that ${what} reads the answer anew (R70)`, async () => {
      const here = await openTab({domain: 'localhost', old: true});
      const there = await openTab({domain: 'localhost', old: true});
      there.answering.acceptAll();
      await aWhile();
      expect(here.heard, 'nobody has told it').to.deep.equal(['page']);
      const target = type === 'pageshow' ? here.window : here.window.document;
      target.dispatchEvent(new Event(type));
      expect(here.consent.has('statistics')).to.be.true;
    });
  }

  it('someone who deletes the site’s data takes everything back (R70)', async () => {
    const here = await openTab();
    here.answering.acceptAll();
    await forgetEverything();
    here.window.dispatchEvent(new Event('pageshow'));
    expect(here.consent.has('statistics')).to.be.false;
    expect(here.consent.asks).to.not.be.empty;
  });
});
