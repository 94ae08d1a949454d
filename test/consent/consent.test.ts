import {expect} from '@open-wc/testing';
import {type Change, Consent, type ConsentOptions} from '../../src/consent/consent.js';
import {choose, type Decision, type Signal} from '../../src/consent/decision.js';
import {tell} from '../../src/consent/events.js';
import {refresh} from '../../src/consent/follow.js';
import {occasionOf} from '../../src/consent/occasion.js';
import {outcomeBeforeReload} from '../../src/consent/personvern.js';
import {declared, SERVICES} from '../fixtures/declarations.js';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const DAY = 86_400_000;
const IDS = ['functional', 'statistics', 'content', 'marketing', 'chat', 'matomo', 'vimeo', 'ads'];

/** An answer given on this site, `daysAgo`. */
function answered(
  choices: Record<string, boolean>,
  {daysAgo = 0, signal}: {daysAgo?: number; signal?: Signal} = {},
): Decision {
  const now = NOW - daysAgo * DAY;
  return choose(declared(), choices, {control: 'save', language: 'nb', texts: '', version: '1.0.0', signal, now});
}

interface World {
  readonly consent: Consent;
  readonly changes: Change[];
  /** What the browser has kept. */
  kept: Decision | undefined;
}

function createConsent(kept?: Decision, options: Partial<ConsentOptions> = {}): World {
  const world: {kept: Decision | undefined} = {kept};
  const consent = new Consent({read: () => world.kept, path: '/', now: () => NOW, ...options});
  const changes: Change[] = [];
  consent.subscribe((change) => changes.push(change));
  return Object.assign(world, {consent, changes});
}

const open = (consent: Consent): string[] => IDS.filter((id) => consent.has(id));

describe('unknown means no', () => {
  it('while the declaration is on its way, also for a visitor who has said yes (R01, R58)', () => {
    const {consent} = createConsent(answered({statistics: true}));
    expect(consent.state).to.equal('loading');
    expect(open(consent)).to.deep.equal([]);
    expect(consent.asks).to.deep.equal([]);
    expect(consent.forChildren).to.be.false;
    expect(consent.has('necessary')).to.be.true;
  });

  it('when the declaration never comes (R58)', () => {
    const {consent, changes} = createConsent(answered({statistics: true}));
    consent.declare();
    expect(consent.state).to.equal('failed');
    expect(consent.decision).to.be.undefined;
    expect(open(consent)).to.deep.equal([]);
    expect(consent.asks).to.deep.equal([]);
    expect(changes).to.have.length(1);
    expect(changes[0]).to.deep.include({from: 'page', granted: [], withdrawn: []});
  });

  it('until the visitor answers (R01, R05)', () => {
    const {consent} = createConsent();
    consent.declare(declared());
    expect(consent.state).to.equal('ready');
    expect(open(consent)).to.deep.equal([]);
    expect(consent.answer('statistics')).to.be.undefined;
  });

  it('for a purpose or service that the declaration does not know', () => {
    const {consent} = createConsent(answered({statistics: true, analytics: true, toString: true}));
    consent.declare(declared());
    for (const id of ['', 'Statistics', 'constructor', '__proto__', 'hasOwnProperty', 'Matomo']) {
      expect(consent.has(id), id).to.be.false;
    }
  });

  it('but what is necessary runs', () => {
    const {consent} = createConsent();
    consent.declare(declared());
    expect(consent.has('necessary')).to.be.true;
    expect(consent.has('login')).to.be.true;
  });
});

describe('an answer given earlier', () => {
  it('is in force when the declaration has come, each purpose for itself (R28, R32)', () => {
    const {consent, changes} = createConsent(answered({statistics: true, marketing: false}));
    consent.declare(declared());
    expect(open(consent)).to.deep.equal(['statistics', 'matomo']);
    expect(consent.answer('marketing')).to.be.false;
    expect(consent.open).to.have.members(['statistics', 'matomo']);
    expect(changes).to.have.length(1);
    expect(changes[0]!.granted).to.have.members(['statistics', 'matomo']);
    expect(changes[0]).to.deep.include({from: 'page', withdrawn: [], receipt: undefined, decision: consent.decision});
  });

  it('leaves only what is open to be asked about, in order (R41, R42)', () => {
    const {consent} = createConsent(answered({statistics: false}));
    consent.declare(declared({purposes: {content: {ask: 'banner'}}}));
    expect(consent.asks).to.deep.equal(['functional', 'content', 'marketing']);
  });

  it('to everything leaves nothing to be asked, yes and no alike (R41)', () => {
    for (const granted of [true, false]) {
      const {consent} = createConsent(answered({functional: granted, statistics: granted, marketing: granted}));
      consent.declare(declared());
      expect(consent.asks).to.deep.equal([]);
    }
  });

  it('does not count when it is too old (R40)', () => {
    const {consent} = createConsent(answered({statistics: true}, {daysAgo: 180}));
    consent.declare(declared());
    expect(open(consent)).to.deep.equal([]);
    expect(consent.asks).to.include('statistics');
  });

  it('runs out also while the page is open (R40)', () => {
    let now = NOW;
    const {consent} = createConsent(answered({statistics: true}, {daysAgo: 179}), {now: () => now});
    consent.declare(declared());
    expect(consent.has('statistics')).to.be.true;
    now += DAY;
    expect(consent.has('statistics')).to.be.false;
  });
});

describe('on a page for children', () => {
  const declaration = declared({childPaths: ['/skole']});
  const everything = answered({functional: true, statistics: true, content: true, marketing: true});

  it('everything optional is off, whatever was answered elsewhere, and nothing is asked (R69)', () => {
    const yes = createConsent(everything, {path: '/skole/4a'});
    yes.consent.declare(declaration);
    expect(yes.consent.forChildren).to.be.true;
    expect(open(yes.consent)).to.deep.equal([]);
    expect(yes.consent.open).to.deep.equal([]);
    expect(yes.changes[0]!.granted).to.deep.equal([]);
    expect(yes.consent.answer('statistics'), 'the answer itself stays').to.be.true;
    const unanswered = createConsent(undefined, {path: '/skole/4a'});
    unanswered.consent.declare(declaration);
    expect(unanswered.consent.asks).to.deep.equal([]);
  });

  it('what is necessary runs (R69)', () => {
    const {consent} = createConsent(everything, {path: '/skole'});
    consent.declare(declaration);
    expect(consent.has('login')).to.be.true;
  });

  it('the next page is like any other (R69)', () => {
    const {consent} = createConsent(everything, {path: '/skoler'});
    consent.declare(declaration);
    expect(consent.forChildren).to.be.false;
    expect(consent.has('statistics')).to.be.true;
  });
});

for (const signal of ['dnt', 'gpc'] as const) {
  describe(`a browser that sends ${signal}`, () => {
    const requirement = signal === 'dnt' ? 'R48' : 'R49';

    it(`keeps everything optional off and is not asked (${requirement})`, () => {
      const {consent} = createConsent(undefined, {signal});
      consent.declare(declared());
      expect(consent.signalled).to.be.true;
      expect(consent.asks).to.deep.equal([]);
      expect(open(consent)).to.deep.equal([]);
    });

    it(`overrules a yes from before it began to object (${requirement})`, () => {
      const {consent} = createConsent(answered({statistics: true}), {signal});
      consent.declare(declared());
      expect(consent.answer('statistics')).to.be.undefined;
      expect(open(consent)).to.deep.equal([]);
    });

    it(`is overruled by a yes given in its presence (${requirement})`, () => {
      const {consent} = createConsent(answered({statistics: true}, {signal}), {signal});
      consent.declare(declared());
      expect(open(consent)).to.deep.equal(['statistics', 'matomo']);
      expect(consent.asks).to.deep.equal([]);
    });

    it(`returns to off when that yes is taken back (${requirement})`, () => {
      const {consent} = createConsent(answered({statistics: true}, {signal}), {signal});
      consent.declare(declared());
      consent.decide(answered({statistics: false}, {signal}), true, 'visitor');
      expect(open(consent)).to.deep.equal([]);
    });

    it(`is asked all the same where the site has chosen so (${requirement})`, () => {
      const {consent} = createConsent(answered({marketing: true}), {signal, askDespiteSignal: true});
      consent.declare(declared());
      expect(consent.signalled).to.be.false;
      expect(consent.asks).to.deep.equal(['functional', 'statistics']);
      expect(consent.has('marketing')).to.be.true;
    });
  });
}

it('a yes in the presence of a signal is still a yes when the signal is gone', () => {
  const {consent} = createConsent(answered({statistics: true}, {signal: 'gpc'}));
  consent.declare(declared());
  expect(consent.has('statistics')).to.be.true;
});

describe('a change', () => {
  it('is told with what was granted and withdrawn, the decision and the receipt', () => {
    const {consent, changes} = createConsent(answered({statistics: true}));
    consent.declare(declared());
    const decision = answered({statistics: false, content: true});
    const receipt = {schema: 'personvern-receipt/1'} as never;
    consent.decide(decision, true, 'visitor', receipt);
    expect(changes).to.have.length(2);
    expect(changes[1]!.granted).to.have.members(['content', 'vimeo']);
    expect(changes[1]!.withdrawn).to.have.members(['statistics', 'matomo']);
    expect(changes[1]).to.include({from: 'visitor', decision, receipt});
    expect(consent.open).to.have.members(['content', 'vimeo']);
  });

  it('is told also when it is a first no', () => {
    const {consent, changes} = createConsent();
    consent.declare(declared());
    consent.decide(answered({statistics: false}), true, 'visitor');
    expect(changes[1]).to.deep.include({from: 'visitor', granted: [], withdrawn: []});
  });

  it('is told to everyone in order, whatever one of them does (R36)', async () => {
    const {consent} = createConsent();
    const heard: string[] = [];
    consent.subscribe(() => heard.push('first'));
    consent.subscribe(() => {
      throw new Error('a listener’s own fault');
    });
    consent.subscribe(() => heard.push('last'));
    const reported: unknown[] = [];
    const {error} = console;
    console.error = (fault: unknown) => reported.push(fault);
    consent.declare(declared());
    console.error = error;
    expect(heard).to.deep.equal(['first', 'last']);
    expect(String(reported)).to.equal('Error: a listener’s own fault');
  });

  it('is told no more to those who have left, and they may leave twice', () => {
    const {consent, changes} = createConsent();
    const heard: string[] = [];
    const leave = consent.subscribe(() => heard.push('left'));
    consent.subscribe(() => heard.push('stayed'));
    leave();
    leave();
    consent.declare(declared());
    expect(heard).to.deep.equal(['stayed']);
    expect(changes).to.have.length(1);
  });

  it('is not told to those who join while it is told; they hear the next one', () => {
    const {consent} = createConsent();
    const heard: string[] = [];
    const leave = consent.subscribe(() => {
      leave();
      consent.subscribe(({from}) => heard.push(from));
    });
    consent.declare(declared());
    expect(heard).to.deep.equal([]);
    consent.decide(answered({statistics: true}), true, 'visitor');
    expect(heard).to.deep.equal(['visitor']);
  });

  it('is heard to the end also when somebody leaves meanwhile', () => {
    const {consent} = createConsent();
    const heard: string[] = [];
    const leave = consent.subscribe(() => {
      leave();
      heard.push('once');
    });
    consent.subscribe(() => heard.push('next'));
    consent.declare(declared());
    consent.declare(declared());
    expect(heard).to.deep.equal(['once', 'next', 'next']);
  });
});

describe('another tab', () => {
  it('that has withdrawn is followed (R70)', () => {
    const world = createConsent(answered({statistics: true}));
    world.consent.declare(declared());
    world.kept = answered({statistics: false});
    refresh(world.consent);
    expect(world.consent.has('statistics')).to.be.false;
    expect(world.changes[1]).to.deep.include({from: 'elsewhere', receipt: undefined, granted: []});
    expect(world.changes[1]!.withdrawn).to.have.members(['statistics', 'matomo']);
  });

  it('that has said yes is followed (R70)', () => {
    const world = createConsent();
    world.consent.declare(declared());
    world.kept = answered({marketing: true});
    refresh(world.consent);
    expect(world.changes[1]!.granted).to.have.members(['marketing', 'ads']);
  });

  it('in which all cookies were deleted is followed: that is no yes any more (R70)', () => {
    const world = createConsent(answered({statistics: true}));
    world.consent.declare(declared());
    world.kept = undefined;
    refresh(world.consent);
    expect(world.consent.has('statistics')).to.be.false;
    expect(world.changes).to.have.length(2);
  });

  it('that has done nothing changes nothing (R70)', () => {
    const world = createConsent(answered({statistics: true}));
    world.consent.declare(declared());
    world.kept = answered({statistics: true});
    refresh(world.consent);
    expect(world.changes).to.have.length(1);
  });

  it('does not matter before there is a declaration', () => {
    const world = createConsent(answered({statistics: true}));
    refresh(world.consent);
    expect(world.changes).to.deep.equal([]);
    expect(world.consent.decision).to.be.undefined;
  });

  it('does not undo an answer that the browser would not keep (R60)', () => {
    const world = createConsent();
    world.consent.declare(declared());
    world.consent.decide(answered({statistics: true}), false, 'visitor');
    expect(world.consent.kept).to.be.false;
    refresh(world.consent);
    expect(world.consent.has('statistics')).to.be.true;
    expect(world.changes).to.have.length(2);
  });
});

describe('the banner asks because', () => {
  const occasion = (kept: Decision | undefined, changes: object = {}): string => {
    const {consent} = createConsent(kept);
    consent.declare(declared(changes));
    return occasionOf(consent);
  };

  it('it has never asked', () => {
    expect(occasion(undefined)).to.equal('first');
    expect(occasionOf(createConsent().consent)).to.equal('first');
  });

  it('it has never asked: an answer at an embed is none to its own questions', () => {
    expect(occasion(answered({content: true, vimeo: true}))).to.equal('first');
  });

  it('the answer has grown too old (R40)', () => {
    expect(occasion(answered({statistics: false}, {daysAgo: 200}))).to.equal('expired');
  });

  it('something has changed since (R42)', () => {
    const matomo = {...SERVICES.matomo, vendor: 'Ny Teller AS'};
    expect(occasion(answered({statistics: true}), {services: [matomo]})).to.equal('changed');
    expect(occasion(answered({statistics: true}), {services: [SERVICES.matomo, SERVICES.ads]})).to.equal('changed');
  });
});

describe('what the page is told', () => {
  it('are facts on the document that reach the window', () => {
    const heard: [string, EventTarget | null, unknown][] = [];
    const listen = (event: Event): void => {
      heard.push([event.type, event.target, (event as Event & {error?: unknown}).error]);
    };
    for (const type of ['personvern-ready', 'personvern-error']) addEventListener(type, listen);
    const error = new Error('x');
    tell('personvern-ready');
    tell('personvern-error', {error});
    for (const type of ['personvern-ready', 'personvern-error']) removeEventListener(type, listen);
    expect(heard).to.deep.equal([
      ['personvern-ready', document, undefined],
      ['personvern-error', document, error],
    ]);
  });

  it('after a withdrawal that reloaded the page is what it came to, without any storage (R38)', () => {
    const before: unknown = history.state;
    history.replaceState(null, '');
    expect(outcomeBeforeReload()).to.be.undefined;
    history.replaceState({router: 1}, '');
    expect(outcomeBeforeReload()).to.be.undefined;
    const outcome = {removed: 2, remaining: ['vuid'], withdrawn: ['content']};
    history.replaceState({router: 1, personvern: outcome}, '');
    expect(outcomeBeforeReload()).to.deep.equal(outcome);
    history.replaceState(before, '');
  });
});
