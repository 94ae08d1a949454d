import {expect} from '@open-wc/testing';
import {
  ageInDays,
  answer,
  choose,
  type Circumstances,
  type Decision,
  holds,
  isExpired,
  timestamp,
} from '../../src/consent/decision.js';
import {declared, SERVICES} from '../fixtures/declarations.js';

const DAY = 86_400_000;
const NOON = Date.parse('2026-11-24T12:00:00.789Z');
const declaration = declared();
/** The same site when statistics go to one recipient more. */
const changed = declared({
  services: Object.values({...SERVICES, matomo: {...SERVICES.matomo, recipients: ['Teller AS', 'Ny AS']}}),
});

const pressed = (changes: Partial<Circumstances> = {}): Circumstances => ({
  control: 'save',
  language: 'nb',
  texts: '9a0c1d',
  signal: undefined,
  version: '1.0.0',
  now: NOON,
  ...changes,
});

const YES = {functional: true, statistics: true, content: true, marketing: true};
const NO = {functional: false, statistics: false, content: false, marketing: false};
const afterDays = (days: number): number => Date.parse('2026-11-24T12:00:00Z') + days * DAY;

describe('an answer becomes a decision that', () => {
  const decision = choose(declaration, {statistics: true, marketing: false}, pressed({signal: 'gpc'}));

  it('holds time, both ways, what was asked, language, texts, control, signal and version (R44)', () => {
    expect(decision).to.deep.equal({
      time: '2026-11-24T12:00:00Z',
      since: '2026-11-24T12:00:00Z',
      answers: {
        statistics: {granted: true, hash: declaration.hashes['statistics']},
        marketing: {granted: false, hash: declaration.hashes['marketing']},
      },
      control: 'save',
      language: 'nb',
      texts: '9a0c1d',
      signal: 'gpc',
      version: '1.0.0',
    });
  });

  it('nobody can change afterwards', () => {
    expect(Object.isFrozen(decision)).to.be.true;
    expect(Object.isFrozen(decision.answers)).to.be.true;
    expect(Object.isFrozen(decision.answers['statistics'])).to.be.true;
  });

  it('takes nothing but true for a yes', () => {
    const sloppy = {functional: 'yes', statistics: 1, content: {}, marketing: undefined} as unknown as typeof YES;
    const {answers} = choose(declaration, sloppy, pressed());
    expect(Object.values(answers).map(({granted}) => granted)).to.deep.equal([false, false, false, false]);
  });

  it('grants nothing that was not answered (R01)', () => {
    for (const id of ['functional', 'content', 'chat', 'vimeo', 'unknown', 'constructor', '__proto__']) {
      expect(answer(declaration, decision, id, NOON), id).to.be.undefined;
    }
    for (const id of ['statistics', 'marketing', 'matomo', 'unknown']) {
      expect(answer(declaration, undefined, id, NOON), id).to.be.undefined;
    }
  });

  it('covers the services of the purpose, in both ways (R28)', () => {
    expect(answer(declaration, decision, 'matomo', NOON)).to.be.true;
    expect(answer(declaration, decision, 'ads', NOON)).to.be.false;
  });
});

describe('a second answer', () => {
  it('leaves what it is not about as it was', () => {
    const first = choose(declaration, {statistics: true, marketing: false}, pressed());
    const second = choose(declaration, {vimeo: true}, pressed({control: 'embed', now: afterDays(2)}), first);
    expect(second.answers).to.deep.equal({
      ...first.answers,
      vimeo: {granted: true, hash: declaration.hashes['vimeo']},
    });
    expect(second.control).to.equal('embed');
    expect(second.time).to.equal('2026-11-26T12:00:00Z');
  });

  it('about a purpose replaces what was answered about its services', () => {
    const one = choose(declaration, {vimeo: true, statistics: true}, pressed());
    const none = choose(declaration, {content: false}, pressed(), one);
    expect(none.answers).to.have.all.keys('content', 'statistics');
    expect(answer(declaration, none, 'vimeo', NOON)).to.be.false;
  });

  it('about a service goes before the one about its purpose', () => {
    const all = choose(declaration, YES, pressed());
    const some = choose(declaration, {vimeo: false}, pressed(), all);
    expect(answer(declaration, some, 'content', NOON)).to.be.true;
    expect(answer(declaration, some, 'vimeo', NOON)).to.be.false;
  });

  it('does not make the first one live longer: all expire counted from the oldest (R40)', () => {
    const first = choose(declaration, {statistics: true}, pressed());
    const second = choose(declaration, {marketing: true}, pressed({now: afterDays(100)}), first);
    expect(second.since).to.equal(first.time);
    const third = choose(declaration, YES, pressed({now: afterDays(120)}), second);
    expect(third.since, 'everything was answered anew').to.equal(third.time);
  });

  it('drops an answer that has expired, so that it cannot come back (R40)', () => {
    const first = choose(declaration, {statistics: true}, pressed());
    const second = choose(declaration, {marketing: false}, pressed({now: afterDays(180)}), first);
    expect(second.answers).to.have.all.keys('marketing');
    expect(second.since).to.equal(second.time);
  });

  it('drops an answer about something else than what is asked today, so that it cannot come back (R42)', () => {
    const first = choose(declaration, {statistics: true, marketing: true}, pressed());
    const second = choose(changed, {content: true}, pressed({now: afterDays(1)}), first);
    expect(second.answers).to.have.all.keys('marketing', 'content');
    expect(answer(declaration, second, 'statistics', afterDays(1))).to.be.undefined;
  });

  it('drops an answer about a purpose that the site has no more', () => {
    const first = choose(declaration, YES, pressed());
    const smaller = declared({services: [SERVICES.matomo]});
    expect(choose(smaller, {}, pressed(), first).answers).to.have.all.keys('statistics');
  });
});

describe('an answer is asked for again', () => {
  for (const [name, choices] of Object.entries({yes: YES, no: NO})) {
    it(`after 180 days and not before, for ${name} (R40, R41)`, () => {
      const decision = choose(declaration, choices, pressed());
      const granted = name === 'yes';
      expect(answer(declaration, decision, 'statistics', afterDays(0))).to.equal(granted);
      expect(answer(declaration, decision, 'statistics', afterDays(179))).to.equal(granted);
      expect(answer(declaration, decision, 'statistics', afterDays(180) - 1)).to.equal(granted);
      expect(answer(declaration, decision, 'statistics', afterDays(180))).to.be.undefined;
      expect(answer(declaration, decision, 'matomo', afterDays(181))).to.be.undefined;
    });
  }

  it('after the days that the site has set', () => {
    const short = declared({askAgainAfterDays: 30});
    const decision = choose(short, YES, pressed());
    expect(isExpired(short, decision, afterDays(30) - 1)).to.be.false;
    expect(isExpired(short, decision, afterDays(30))).to.be.true;
  });

  it('when its meaning has changed, and only for that part (R42)', () => {
    const decision = choose(declaration, YES, pressed());
    expect(answer(changed, decision, 'statistics', NOON)).to.be.undefined;
    expect(answer(changed, decision, 'matomo', NOON)).to.be.undefined;
    expect(holds(changed, decision, 'statistics')).to.be.false;
    for (const id of ['functional', 'content', 'marketing']) {
      expect(answer(changed, decision, id, NOON), id).to.be.true;
    }
  });

  it('not when an auditor has written it by hand, without a fingerprint', () => {
    const decision = {time: '2026-11-24', since: '2026-11-24', answers: {statistics: {granted: true, hash: ''}}};
    expect(answer(changed, decision as unknown as Decision, 'statistics', NOON)).to.be.true;
    expect(holds(changed, decision as unknown as Decision, 'marketing')).to.be.false;
  });
});

describe('times', () => {
  it('are in UTC with whole seconds', () => {
    expect(timestamp(NOON)).to.equal('2026-11-24T12:00:00Z');
  });

  it('of an answer are told in whole days', () => {
    const decision = choose(declaration, YES, pressed());
    expect(ageInDays(decision, afterDays(0))).to.equal(0);
    expect(ageInDays(decision, afterDays(183) - 1)).to.equal(182);
    expect(ageInDays(decision, afterDays(183))).to.equal(183);
  });
});
