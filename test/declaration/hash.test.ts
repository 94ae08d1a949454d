import {expect} from '@open-wc/testing';
import type {Declaration} from '../../src/declaration/declaration.js';
import {hash} from '../../src/declaration/hash.js';
import {parseDeclaration} from '../../src/declaration/parse.js';
import {declared, written} from '../fixtures/declarations.js';

interface Item extends Record<string, unknown> {
  name: string;
}
interface Service extends Record<string, unknown> {
  recipients?: string[];
  hosts: string[];
  items: Item[];
}

/** The declaration after a change to its statistics service. */
function afterChange(change: (matomo: Service, all: Service[]) => unknown): Declaration {
  const json = written();
  const services = json['services'] as Service[];
  change(
    services.find(({id}) => id === 'matomo')!,
    services,
  );
  return parseDeclaration(json);
}

const before = declared();

describe('the fingerprint of a text', () => {
  it('is FNV-1a in base 36, so that a server can compute it too', () => {
    // Values from http://www.isthe.com/chongo/tech/comp/fnv/ (32 bit, FNV-1a).
    expect(hash('')).to.equal((0x811c9dc5).toString(36));
    expect(hash('a')).to.equal((0xe40c292c).toString(36));
    expect(hash('foobar')).to.equal((0xbf9cf968).toString(36));
  });
});

describe('the fingerprint of a purpose', () => {
  it('is there for every purpose that has a service and for every service, and for nothing else', () => {
    const {hashes} = declared({services: [written()['services']].flat().slice(0, 3)});
    expect(Object.keys(hashes)).to.have.members(['login', 'chat', 'matomo', 'necessary', 'functional', 'statistics']);
    for (const value of Object.values(hashes)) expect(value).to.match(/^[0-9a-z]{1,7}$/);
  });

  it('is the same on every day and in every browser', () => {
    expect(declared().hashes).to.deep.equal(before.hashes);
    expect(before.hashes['statistics']).to.equal('hzm6x7');
  });

  const meaning: Record<string, (matomo: Service, all: Service[]) => unknown> = {
    'a new recipient': (matomo) => matomo.recipients!.push('Enda et AS'),
    'a recipient less': (matomo) => matomo.recipients!.pop(),
    'another vendor': (matomo) => (matomo['vendor'] = 'Ny Teller AS'),
    'another country': (matomo) => (matomo['country'] = 'US'),
    'a new host': (matomo) => matomo.hosts.push('*.example.com'),
    'a new cookie': (matomo) => matomo.items.push({...matomo.items[0]!, name: '_pk_ref*'}),
    'a cookie with another name': (matomo) => (matomo.items[0]!.name = '_pk_uid*'),
    'a cookie that becomes a key': (matomo) => (matomo.items[0]!['kind'] = 'localStorage'),
    'a longer lifetime': (matomo) => (matomo.items[0]!['lifetime'] = 'P2Y'),
    'a cookie on another domain': (matomo) => (matomo.items[0]!['domain'] = 'example.com'),
    'one more service for the purpose': (matomo, all) => all.push({...matomo, id: 'matomo-2'}),
  };
  for (const [what, change] of Object.entries(meaning)) {
    it(`changes with ${what}: visitors are asked again, about this purpose only (R42)`, () => {
      const {hashes} = afterChange(change);
      expect(hashes['statistics']).to.not.equal(before.hashes['statistics']);
      for (const id of ['functional', 'content', 'marketing', 'chat', 'vimeo', 'ads']) {
        expect(hashes[id], id).to.equal(before.hashes[id]);
      }
    });
  }

  it('changes for both when a service moves from one purpose to another (R42)', () => {
    const {hashes} = afterChange((matomo) => (matomo['purpose'] = 'functional'));
    expect(hashes['statistics']).to.be.undefined;
    expect(hashes['functional']).to.not.equal(before.hashes['functional']);
    expect(hashes['matomo']).to.not.equal(before.hashes['matomo']);
  });

  const wording: Record<string, (matomo: Service, all: Service[]) => unknown> = {
    'a mended name': (matomo) => (matomo['name'] = 'Matomo Analytics'),
    'a description': (matomo) => (matomo['description'] = {nb: 'Teller besøk.', nn: 'Tel besøk.'}),
    'a reason': (matomo) => (matomo['reason'] = 'Fordi.'),
    'a privacy link': (matomo) => (matomo['privacyUrl'] = 'https://example.no/personvern'),
    'an integration': (matomo) => (matomo['integration'] = 'matomo'),
    'a mended text about a cookie': (matomo) => (matomo.items[0]!['purpose'] = 'Et tilfeldig nummer.'),
    'who sets a cookie': (matomo) => (matomo.items[0]!['setBy'] = 'Teller'),
    HttpOnly: (matomo) => (matomo.items[0]!['httpOnly'] = true),
    'hosts in another order': (matomo) => matomo.hosts.reverse(),
    'recipients in another order': (matomo) => matomo.recipients!.reverse(),
    'cookies in another order': (matomo) => matomo.items.reverse(),
    'services in another order': (_matomo, all) => all.reverse(),
    'keys in another order': (_matomo, all) => {
      all.splice(0, all.length, ...all.map((each) => Object.fromEntries(Object.entries(each).reverse()) as Service));
    },
  };
  for (const [what, change] of Object.entries(wording)) {
    it(`stays the same with ${what}: nobody is asked again (R43)`, () => {
      expect(afterChange(change).hashes).to.deep.equal(before.hashes);
    });
  }

  it('stays the same when the vendor, the only recipient so far, is written out as recipient (R43)', () => {
    const silent = afterChange((matomo) => delete matomo.recipients);
    const spoken = afterChange((matomo) => (matomo.recipients = ['Teller AS']));
    expect(spoken.hashes).to.deep.equal(silent.hashes);
  });

  it('stays the same when date, contact, wording and days change (R43)', () => {
    const {hashes} = declared({
      updated: '2027-01-01',
      purposes: {statistics: {question: 'Kan vi telle?', ask: 'embed'}},
      askAgainAfterDays: 90,
      childPaths: ['/skole'],
      legacy: [{name: '__utm*'}],
    });
    expect(hashes).to.deep.equal(before.hashes);
  });

  it('tells two items from one whose name holds their separator', () => {
    const two = afterChange(
      (matomo) =>
        (matomo.items = [
          {...matomo.items[0]!, name: 'a'},
          {...matomo.items[0]!, name: 'b'},
        ]),
    );
    const one = afterChange((matomo) => (matomo.items = [{...matomo.items[0]!, name: 'a,P1Y,,cookie,b'}]));
    expect(two.hashes['matomo']).to.not.equal(one.hashes['matomo']);
  });
});
