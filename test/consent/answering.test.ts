import {expect} from '@open-wc/testing';
import {type Answering, createAnswering} from '../../src/consent/answering.js';
import {type Change, Consent, type ConsentOptions} from '../../src/consent/consent.js';
import {refresh} from '../../src/consent/follow.js';
import {encode} from '../../src/consent/format.js';
import {postReceipt, type Receipt} from '../../src/consent/receipt.js';
import {readAnswer} from '../../src/consent/store.js';
import type {Declaration} from '../../src/declaration/declaration.js';
import {hash} from '../../src/declaration/hash.js';
import {declared, SERVICES} from '../fixtures/declarations.js';
import {aWhile, forgetEverything, until} from '../fixtures/pages.js';

const START = Date.parse('2026-11-24T12:00:00Z');
const DAY = 86_400_000;

interface World {
  readonly consent: Consent;
  readonly answering: Answering;
  readonly changes: Change[];
  now: number;
}

function createWorld(options: Partial<ConsentOptions> = {}, declaration: Declaration | undefined = declared()): World {
  const world = {now: START};
  const now = (): number => world.now;
  const consent = new Consent({read: (each) => readAnswer(each, now()), path: '/', now, ...options});
  const changes: Change[] = [];
  consent.subscribe((change) => changes.push(change));
  consent.declare(declaration);
  changes.length = 0;
  return Object.assign(world, {consent, changes, answering: createAnswering(consent)});
}

beforeEach(forgetEverything);

describe('an answer', () => {
  it('is stored, in force and told, all at once (R32)', () => {
    const {consent, answering, changes} = createWorld();
    answering.save({statistics: true, marketing: false}, {control: 'save', language: 'nn', texts: 'abc'});
    expect(document.cookie).to.equal(`personvern=${encode(consent.decision!)}`);
    expect(consent.has('matomo')).to.be.true;
    expect(consent.has('ads')).to.be.false;
    expect(consent.kept).to.be.true;
    expect(changes).to.have.length(1);
    expect(changes[0]).to.include({from: 'visitor', decision: consent.decision, receipt: answering.receipt()});
    expect(consent.decision).to.include({control: 'save', language: 'nn', texts: 'abc', version: '1.0.0'});
  });

  it('is not heard a second time as one from another tab (R70)', () => {
    const {consent, answering, changes} = createWorld();
    answering.rejectAll();
    answering.save({matomo: true}, {control: 'embed', language: 'nb', texts: 'abc'});
    refresh(consent);
    expect(changes.map(({from}) => from)).to.deep.equal(['visitor', 'visitor']);
  });

  it('from the page’s own code says so (R08)', () => {
    const {consent, answering} = createWorld();
    answering.acceptAll();
    expect(consent.decision?.control).to.equal('api');
    expect(answering.receipt()?.control).to.equal('api');
  });

  it('accepting all is yes to every optional purpose of the site, and to no other', () => {
    const {consent, answering} = createWorld(
      {},
      declared({services: [SERVICES.login, SERVICES.matomo, SERVICES.vimeo]}),
    );
    answering.acceptAll({control: 'accept-all'});
    expect(answering.receipt()?.granted).to.deep.equal(['statistics', 'content']);
    expect(consent.decision?.control).to.equal('accept-all');
  });

  it('rejecting all is no to every optional purpose', () => {
    const {consent, answering} = createWorld();
    answering.rejectAll({control: 'reject-all'});
    expect(answering.receipt()).to.deep.include({
      event: 'refused',
      control: 'reject-all',
      granted: [],
      denied: ['functional', 'statistics', 'content', 'marketing'],
    });
    expect(consent.open).to.deep.equal([]);
  });

  it('withdrawing takes back everything, also what was granted at an embed (R34)', () => {
    const {consent, answering, changes} = createWorld();
    answering.save({statistics: true, vimeo: true});
    answering.withdraw();
    expect(consent.open).to.deep.equal([]);
    expect(changes[1]!.withdrawn).to.have.members(['statistics', 'matomo', 'vimeo']);
    expect(consent.decision?.control).to.equal('withdraw');
  });

  it('is refused where no declaration has arrived: nobody knows what it would be about (R58)', () => {
    const {answering, consent} = createWorld({}, undefined);
    const fault = 'personvern: no declaration has arrived; wait for personvern.ready';
    consent.declare();
    for (const give of [answering.acceptAll, answering.rejectAll, answering.withdraw]) {
      expect(() => {
        give();
      }).to.throw(fault);
    }
    expect(() => {
      answering.save({statistics: true});
    }).to.throw(fault);
    expect(answering.receipt()).to.be.undefined;
    expect(document.cookie).to.equal('');
  });
});

describe('in a browser that sends a signal, a new answer', () => {
  it('does not bring back a yes from before the signal (R48, R49)', () => {
    const before = createWorld();
    before.answering.acceptAll();
    const {consent, answering} = createWorld({signal: 'gpc'});
    answering.save({vimeo: true}, {control: 'embed'});
    expect(consent.open).to.deep.equal(['vimeo']);
    expect(consent.has('statistics')).to.be.false;
    expect(consent.decision?.signal).to.equal('gpc');
  });

  it('adds to a yes that was given in its presence (R48)', () => {
    const {consent, answering} = createWorld({signal: 'dnt'});
    answering.save({vimeo: true});
    answering.save({statistics: true});
    expect(consent.open).to.have.members(['vimeo', 'statistics', 'matomo']);
  });

  it('adds to a yes from before where the site asks despite signals', () => {
    createWorld().answering.save({statistics: true});
    const {consent, answering} = createWorld({signal: 'dnt', askDespiteSignal: true});
    answering.save({vimeo: true});
    expect(consent.has('statistics')).to.be.true;
  });
});

describe('the receipt', () => {
  const declaration = declared();

  it('proves what was said, when, to what, in which words, and how (R44)', () => {
    const {answering} = createWorld({signal: 'dnt'});
    answering.save({statistics: true, marketing: false}, {control: 'save', language: 'se', texts: 'abc'});
    expect(answering.receipt()).to.deep.equal({
      schema: 'personvern-receipt/1',
      event: 'given',
      time: '2026-11-24T12:00:00Z',
      expires: '2027-05-23T12:00:00Z',
      controller: 'Eksempel kommune',
      granted: ['statistics'],
      denied: ['marketing'],
      declaration: {updated: '2026-11-24', hash: hash(JSON.stringify(declaration.hashes))},
      texts: 'abc',
      language: 'se',
      control: 'save',
      signal: 'dnt',
      version: '1.0.0',
      previous: null,
    });
    expect(Object.isFrozen(answering.receipt())).to.be.true;
    expect(Object.isFrozen(answering.receipt()?.granted)).to.be.true;
  });

  it('of two visitors with the same answer is the same, apart from the time: no identifier (R45)', async () => {
    const receiptAt = async (now: number): Promise<object> => {
      await forgetEverything();
      const world = createWorld();
      world.now = now;
      world.answering.acceptAll({language: 'nb'});
      return {...world.answering.receipt()!, time: '', expires: ''};
    };
    expect(await receiptAt(START)).to.deep.equal(await receiptAt(START + 3 * DAY));
  });

  it('of a withdrawal points back to the answer that it replaces (R47)', () => {
    const world = createWorld();
    world.answering.acceptAll();
    const given = world.consent.decision!;
    world.now += DAY;
    world.answering.rejectAll();
    expect(world.answering.receipt()).to.include({event: 'withdrawn', previous: hash(encode(given))});
  });

  it('of a partial withdrawal is one of a withdrawal (R47)', () => {
    const {answering} = createWorld();
    answering.save({statistics: true, marketing: true});
    answering.save({statistics: true, marketing: false});
    expect(answering.receipt()).to.deep.include({event: 'withdrawn', granted: ['statistics'], denied: ['marketing']});
  });

  it('says withdrawn also when a service goes with its purpose, or out of it (R47)', () => {
    const {answering} = createWorld();
    answering.save({vimeo: true});
    answering.rejectAll();
    expect(answering.receipt()?.event).to.equal('withdrawn');
    answering.save({content: true});
    expect(answering.receipt()?.event).to.equal('given');
    answering.save({vimeo: false});
    expect(answering.receipt()?.event).to.equal('withdrawn');
  });

  it('does not say withdrawn where the earlier yes no longer counted (R40)', () => {
    const world = createWorld();
    world.answering.acceptAll();
    world.now += 180 * DAY;
    world.answering.rejectAll();
    expect(world.answering.receipt()?.event).to.equal('refused');
  });

  it('of a second no is one of a no', () => {
    const {answering} = createWorld();
    answering.rejectAll();
    answering.rejectAll();
    expect(answering.receipt()?.event).to.equal('refused');
  });

  it('expires counted from the oldest answer in it (R40)', () => {
    const world = createWorld();
    world.answering.save({statistics: true});
    world.now += 100 * DAY;
    world.answering.save({vimeo: true});
    expect(world.answering.receipt()).to.include({time: '2027-03-04T12:00:00Z', expires: '2027-05-23T12:00:00Z'});
  });

  it('can be had on a later page, from what the browser kept', () => {
    const first = createWorld();
    first.answering.acceptAll({control: 'accept-all', language: 'nb', texts: 'abc'});
    const later = createWorld();
    expect(later.answering.receipt()).to.deep.equal(first.answering.receipt());
  });

  it('is none before there is an answer', () => {
    expect(createWorld().answering.receipt()).to.be.undefined;
  });
});

describe('the controller’s record', () => {
  interface Kept {
    readonly headers: Record<string, string>;
    readonly body: string;
  }
  let address = '';
  let count = 0;
  beforeEach(() => {
    address = `/served/records/${String(Date.now())}-${String(count++)}`;
  });
  const records = (): Promise<Kept[]> => fetch(address).then((response) => response.json() as Promise<Kept[]>);
  const recorded = async (number: number): Promise<Kept[]> => {
    let all: Kept[] = [];
    for (let i = 0; i < 100 && all.length < number; i++) {
      all = await records();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return all;
  };

  it('is posted for every answer, a withdrawal too: the receipt and nothing else (R44, R45, R47)', async () => {
    const {consent} = createWorld();
    const answering = createAnswering(consent, undefined, address);
    const receipts: Receipt[] = [];
    for (const give of [answering.acceptAll, answering.withdraw]) {
      give();
      receipts.push(answering.receipt()!);
    }
    const all = await recorded(2);
    expect(all.map(({body}) => JSON.parse(body) as Receipt)).to.have.deep.members(receipts);
    expect(receipts.map(({event}) => event)).to.deep.equal(['given', 'withdrawn']);
    for (const {headers} of all) {
      expect(headers['content-type']).to.equal('application/json');
      expect(headers).to.not.have.any.keys('cookie', 'referer', 'authorization');
    }
  });

  it('is posted once more when the server was busy (R44)', async () => {
    const {answering} = createWorld();
    answering.acceptAll();
    postReceipt(`${address}?refuse=1`, answering.receipt()!, 50);
    const all = await recorded(2);
    expect(all).to.have.length(2);
    expect(all[0]!.body).to.equal(all[1]!.body);
    await aWhile();
    expect(await records()).to.have.length(2);
  });

  it('is given up after two attempts, with one line for the web developer', async () => {
    const {answering} = createWorld();
    answering.acceptAll();
    const said: unknown[] = [];
    const {error} = console;
    console.error = (...words: unknown[]) => said.push(words.join(' '));
    postReceipt(`${address}?refuse=9`, answering.receipt()!, 50);
    await until(() => said.length);
    await aWhile();
    console.error = error;
    expect(said).to.deep.equal([`personvern: the receipt could not be posted to ${address}?refuse=9 Error: 503`]);
    expect(await records()).to.have.length(2);
  });

  it('that cannot be posted does not keep the visitor from answering (R60)', async () => {
    const {consent} = createWorld();
    const said: unknown[] = [];
    const {error} = console;
    console.error = (...words: unknown[]) => said.push(words.join(' '));
    createAnswering(consent, undefined, 'http://localhost:1/record').acceptAll();
    expect(consent.has('statistics')).to.be.true;
    await until(() => said.length);
    console.error = error;
    expect(String(said)).to.contain('the receipt could not be posted to http://localhost:1/record');
  });
});
