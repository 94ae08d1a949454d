import {expect} from '@open-wc/testing';
import {optionalPurposes, purposeOf, servicesOf} from '../../src/declaration/declaration.js';
import {parseDeclaration, DeclarationError} from '../../src/declaration/parse.js';
import {readDeclaration} from '../../src/declaration/read.js';
import {CONTROLLER, declared, SERVICES, written} from '../fixtures/declarations.js';

function isDeeplyFrozen(value: unknown): boolean {
  if (!value || typeof value !== 'object') return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe('a declaration as read', () => {
  it('has every default filled in', () => {
    const {controller, updated, legacy, childPaths, askAgainAfterDays, purposes, services} = readDeclaration({
      controller: CONTROLLER,
      updated: '2026-11-24',
      services: [{id: 'teller', name: 'Teller', purpose: 'statistics', vendor: 'Teller AS'}],
      legacy: [{name: '__utm*'}, {name: 'old', kind: 'localStorage'}],
    });
    expect(controller).to.deep.equal(CONTROLLER);
    expect(updated).to.equal('2026-11-24');
    expect(askAgainAfterDays, 'R40').to.equal(180);
    expect(childPaths).to.deep.equal([]);
    expect(legacy).to.deep.equal([
      {name: '__utm*', kind: 'cookie'},
      {name: 'old', kind: 'localStorage'},
    ]);
    expect(purposes).to.deep.equal({
      functional: {ask: 'banner'},
      statistics: {ask: 'banner'},
      content: {ask: 'embed'},
      marketing: {ask: 'banner'},
    });
    expect(services).to.deep.equal([
      {
        id: 'teller',
        name: 'Teller',
        purpose: 'statistics',
        vendor: 'Teller AS',
        recipients: ['Teller AS'],
        hosts: [],
        items: [],
      },
    ]);
  });

  it('says of every item who sets it and whether script can reach it', () => {
    const [first, second] = declared({
      services: [
        {
          ...SERVICES.vimeo,
          items: [
            {name: 'a', kind: 'cookie', lifetime: 'P1D', purpose: 'x'},
            {name: 'b', kind: 'cookie', lifetime: 'P1D', purpose: 'x', setBy: 'Cloudflare', httpOnly: true},
          ],
        },
      ],
    }).services[0]!.items;
    expect(first).to.include({setBy: 'Vimeo.com, Inc.', httpOnly: false});
    expect(second).to.include({setBy: 'Cloudflare', httpOnly: true});
  });

  it('keeps what the site says about purposes, beside the default place to ask', () => {
    const {purposes} = declared({purposes: {statistics: {question: 'Kan vi telle?'}, content: {ask: 'banner'}}});
    expect(purposes.statistics).to.deep.equal({ask: 'banner', question: 'Kan vi telle?'});
    expect(purposes.content).to.deep.equal({ask: 'banner'});
  });

  it('cannot be changed by anyone: frozen all the way down', () => {
    const declaration = declared({
      purposes: {content: {title: {nb: 'Film'}}},
      childPaths: ['/skole'],
      legacy: [{name: 'old'}],
    });
    expect(isDeeplyFrozen(declaration)).to.be.true;
    expect(() => (declaration.services as unknown[]).push({})).to.throw(TypeError);
    expect(() => ((declaration.hashes as Record<string, string>)['statistics'] = '')).to.throw(TypeError);
  });

  it('of a site without services is one with nothing to ask', () => {
    const declaration = readDeclaration({controller: CONTROLLER, updated: '2026-11-24'});
    expect(declaration.services).to.deep.equal([]);
    expect(optionalPurposes(declaration)).to.deep.equal([]);
  });

  it('is not made of anything that is no object', () => {
    expect(() => readDeclaration(null)).to.throw(TypeError);
    expect(() => readDeclaration({services: [null]})).to.throw(TypeError);
    expect(() => readDeclaration({services: {}})).to.throw(TypeError);
  });

  it('is made by the npm function only after a check, which throws an error that teaches', () => {
    expect(parseDeclaration(written()).services).to.have.length(5);
    expect(() => parseDeclaration({})).to.throw(DeclarationError, 'controller is missing');
  });
});

describe('what a declaration knows', () => {
  it('its optional purposes, in the order in which visitors meet them, without those that no service has', () => {
    const {ads, vimeo, matomo, login} = SERVICES;
    expect(optionalPurposes(declared({services: [ads, vimeo, login, matomo]}))).to.deep.equal([
      'statistics',
      'content',
      'marketing',
    ]);
    expect(optionalPurposes(declared({services: [login]}))).to.deep.equal([]);
  });

  it('the services of a purpose', () => {
    expect(servicesOf(declared(), 'statistics').map(({id}) => id)).to.deep.equal(['matomo']);
    expect(servicesOf(declared({services: []}), 'statistics')).to.deep.equal([]);
  });

  it('the purpose that an id in markup stands for, and none for an id it does not know (R28)', () => {
    const declaration = declared();
    expect(purposeOf(declaration, 'matomo')).to.equal('statistics');
    // The check refuses such a service; the gate does not check.
    const posing = readDeclaration({services: [{...SERVICES.login, id: 'marketing'}]});
    expect(purposeOf(posing, 'marketing'), 'a service speaks for no purpose').to.equal('marketing');
    expect(purposeOf(declaration, 'statistics')).to.equal('statistics');
    expect(purposeOf(declaration, 'necessary')).to.equal('necessary');
    for (const id of ['analytics', '', 'Matomo', 'constructor', '__proto__']) {
      expect(purposeOf(declaration, id), id).to.be.undefined;
    }
  });
});
