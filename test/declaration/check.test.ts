import {expect} from '@open-wc/testing';
import {checkDeclaration, DeclarationError, faultOf, keysAt} from '../../src/declaration/check.js';
import {checkText} from '../../src/declaration/parse.js';
import {readDeclaration} from '../../src/declaration/read.js';
import {CONTROLLER, SERVICES, written} from '../fixtures/declarations.js';

/** What the web developer reads; '' if nothing is wrong. */
function fault(json: unknown): string {
  try {
    checkDeclaration(json);
    return '';
  } catch (error) {
    expect(error).to.be.instanceOf(DeclarationError);
    return String(error);
  }
}

/** A declaration with one service and one item, changed. */
const withService = (changes: object): unknown => written({services: [{...SERVICES.matomo, ...changes}]});
const ITEM = {name: '_ga', kind: 'cookie', lifetime: 'P2Y', purpose: 'Et nummer.'};
const withItem = (changes: object): unknown => withService({items: [ITEM, {...ITEM, ...changes}]});
const withController = (changes: object): unknown => written({controller: {...CONTROLLER, ...changes}});

describe('a web developer who makes a mistake reads', () => {
  const PURPOSE = 'one of necessary, functional, statistics, content, marketing';
  const TEXT = 'a text, or texts by language: {"nb": "…"}';
  const HOST = 'a host name like "*.example.no", without "https://"';
  const LIFETIME = '"session", "persistent" or an ISO 8601 duration like "P2Y" or "PT30M"';
  const CONTACT = 'an e-mail address, telephone number or http(s) address';
  const LINK = 'an http(s) address, or a path like "/personvern"';
  const PATTERN = 'a name, or a pattern like "_ga_*"';
  const KIND = 'one of cookie, localStorage, sessionStorage, indexedDB, cacheStorage';
  const ID = 'a short name of a-z, 0-9 and "-"';

  const messages: [mistake: string, json: unknown, message: string][] = [
    ['nothing', undefined, 'declaration is missing; expected an object {…}'],
    ['null', null, 'declaration is null; expected an object {…}'],
    ['a list', [], 'declaration is []; expected an object {…}'],
    ['a text', 'personvern', 'declaration is "personvern"; expected an object {…}'],
    ['no controller', {}, 'controller is missing; expected an object {…}'],
    ['no name', withController({name: undefined}), 'controller.name is missing; expected a text'],
    ['an empty name', withController({name: ' \t'}), 'controller.name is " \\t"; expected a text'],
    ['a number for a name', withController({name: 7}), 'controller.name is 7; expected a text'],
    ['a way to nobody', withController({contact: 'oss'}), `controller.contact is "oss"; expected ${CONTACT}`],
    ['spaces for a number', withController({contact: '      '}), `controller.contact is "      "; expected ${CONTACT}`],
    [
      'a script behind the contact',
      withController({dataProtectionOfficer: 'javascript:alert(1)'}),
      `controller.dataProtectionOfficer is "javascript:alert(1)"; expected ${CONTACT}`,
    ],
    [
      'a script behind the statement',
      withController({privacyStatement: 'javascript:alert(1)'}),
      `controller.privacyStatement is "javascript:alert(1)"; expected ${LINK}`,
    ],
    ['no date', written({updated: undefined}), 'updated is missing; expected a date like "2026-11-24"'],
    [
      'a date that is none',
      written({updated: '2026-13-45'}),
      'updated is "2026-13-45"; expected a date like "2026-11-24"',
    ],
    ['a date in words', written({updated: '24. nov.'}), 'updated is "24. nov."; expected a date like "2026-11-24"'],
    ['services in an object', written({services: {}}), 'services is {}; expected a list […]'],
    ['a service in a text', written({services: ['matomo']}), 'services[0] is "matomo"; expected an object {…}'],
    ['no id', withService({id: undefined}), `services[0].id is missing; expected ${ID}`],
    ['an id in capitals', withService({id: 'Matomo'}), `services[0].id is "Matomo"; expected ${ID}`],
    ['no purpose', withService({purpose: undefined}), `services[0].purpose is missing; expected ${PURPOSE}`],
    [
      'an unknown purpose',
      withService({purpose: 'analytics'}),
      `services[0].purpose is "analytics"; expected ${PURPOSE}`,
    ],
    ['no vendor', withService({vendor: undefined}), 'services[0].vendor is missing; expected a text'],
    [
      'no recipient at all',
      withService({recipients: []}),
      'services[0].recipients is []; expected at least one, or nothing at all',
    ],
    ['one recipient alone', withService({recipients: 'Oss'}), 'services[0].recipients is "Oss"; expected a list […]'],
    ['a nameless recipient', withService({recipients: ['A', '']}), 'services[0].recipients[1] is ""; expected a text'],
    [
      'a country in words',
      withService({country: 'Norge'}),
      'services[0].country is "Norge"; expected a country code like "NO"',
    ],
    [
      'an address for a host',
      withService({hosts: ['https://example.no']}),
      `services[0].hosts[0] is "https://example.no"; expected ${HOST}`,
    ],
    ['a star for a host', withService({hosts: ['a.no', '*']}), `services[0].hosts[1] is "*"; expected ${HOST}`],
    [
      'a script behind a link',
      withService({privacyUrl: 'JavaScript:alert(1)'}),
      `services[0].privacyUrl is "JavaScript:alert(1)"; expected ${LINK}`,
    ],
    [
      'a script behind a line break',
      withService({privacyUrl: 'java\nscript:alert(1)'}),
      `services[0].privacyUrl is "java\\nscript:alert(1)"; expected ${LINK}`,
    ],
    [
      'an address on whatever host',
      withService({privacyUrl: '//example.com/x'}),
      `services[0].privacyUrl is "//example.com/x"; expected ${LINK}`,
    ],
    ['a text in a list', withService({description: ['x']}), `services[0].description is ["x"]; expected ${TEXT}`],
    [
      'an empty translation',
      withService({description: {nb: 'Teller', nn: ''}}),
      `services[0].description is {"nb":"Teller","nn":""}; expected ${TEXT}`,
    ],
    [
      'an unknown integration',
      withService({integration: 'piwik'}),
      'services[0].integration is "piwik"; expected one of matomo, google, application-insights',
    ],
    ['items in an object', withService({items: {}}), 'services[0].items is {}; expected a list […]'],
    [
      'an item without a name',
      withItem({name: undefined}),
      `services[0].items[1].name is missing; expected ${PATTERN}`,
    ],
    ['a pattern for everything', withItem({name: '*'}), `services[0].items[1].name is "*"; expected ${PATTERN}`],
    ['the same in disguise', withItem({name: '** *'}), `services[0].items[1].name is "** *"; expected ${PATTERN}`],
    ['an unknown kind', withItem({kind: 'cookies'}), `services[0].items[1].kind is "cookies"; expected ${KIND}`],
    [
      'a lifetime in words',
      withItem({lifetime: '2 år'}),
      `services[0].items[1].lifetime is "2 år"; expected ${LIFETIME}`,
    ],
    ['an empty duration', withItem({lifetime: 'P'}), `services[0].items[1].lifetime is "P"; expected ${LIFETIME}`],
    ['another one', withItem({lifetime: 'PT'}), `services[0].items[1].lifetime is "PT"; expected ${LIFETIME}`],
    [
      'an item for nothing',
      withItem({purpose: undefined}),
      `services[0].items[1].purpose is missing; expected ${TEXT}`,
    ],
    ['a yes in words', withItem({httpOnly: 'ja'}), 'services[0].items[1].httpOnly is "ja"; expected true or false'],
    [
      'an address for a domain',
      withItem({domain: 'https://vimeo.com/'}),
      'services[0].items[1].domain is "https://vimeo.com/"; expected a host name like "vimeo.com"',
    ],
    ['a place of no kind', written({purposes: []}), 'purposes is []; expected an object {…}'],
    [
      'a place to ask that there is none of',
      written({purposes: {content: {ask: 'never'}}}),
      'purposes.content.ask is "never"; expected one of banner, embed',
    ],
    [
      'a question in a number',
      written({purposes: {content: {question: 1}}}),
      `purposes.content.question is 1; expected ${TEXT}`,
    ],
    ['left-overs in a text', written({legacy: '__utm*'}), 'legacy is "__utm*"; expected a list […]'],
    ['a left-over of no kind', written({legacy: [{name: 'a', kind: 'x'}]}), `legacy[0].kind is "x"; expected ${KIND}`],
    [
      'a path without a slash',
      written({childPaths: ['/barn', 'skole']}),
      'childPaths[1] is "skole"; expected a path like "/skole"',
    ],
    [
      'an address for a path',
      written({childPaths: ['//example.no/skole']}),
      'childPaths[0] is "//example.no/skole"; expected a path like "/skole"',
    ],
    ...[0, 366, 1.5, '180', null].map((days): [string, unknown, string] => [
      `${String(days)} days`,
      written({askAgainAfterDays: days}),
      `askAgainAfterDays is ${JSON.stringify(days)}; expected a whole number of days, 1 to 365`,
    ]),
    [
      'the same id twice',
      written({services: [SERVICES.matomo, SERVICES.vimeo, {...SERVICES.ads, id: 'matomo'}]}),
      'services[2].id is "matomo"; expected an id that no other service or purpose has',
    ],
    [
      'an id that is a purpose',
      withService({id: 'marketing'}),
      'services[0].id is "marketing"; expected an id that no other service or purpose has',
    ],
    [
      'necessary without a reason (R27)',
      written({services: [{...SERVICES.login, reason: undefined}]}),
      'services[0].reason is missing; expected why the visitor cannot do without it (ekomloven § 3-15)',
    ],
    [
      'necessary with an empty reason (R27)',
      written({services: [{...SERVICES.login, reason: ''}]}),
      `services[0].reason is ""; expected ${TEXT}`,
    ],
  ];
  for (const [mistake, json, message] of messages) {
    it(`${mistake}: ${message}`, () => {
      expect(fault(json)).to.equal(`DeclarationError: ${message}`);
    });
  }

  it('a long value: its beginning only', () => {
    expect(fault(withService({id: 'Å'.repeat(5000)}))).to.equal(
      `DeclarationError: services[0].id is "${'Å'.repeat(79)}; expected ${ID}`,
    );
  });
});

describe('a declaration is accepted with', () => {
  const accepted: [what: string, json: unknown][] = [
    ['one service of every purpose', written()],
    ['no services', written({services: []})],
    ['services left out', written({services: undefined})],
    ...['post@example.no', '+47 61 00 00 00', '61000000', 'https://example.no/kontakt', '/kontakt'].map(
      (contact): [string, unknown] => [`contact ${contact}`, withController({contact})],
    ),
    ...[
      '/personvern',
      'personvern.html',
      '#personvern',
      '?id=7',
      './a',
      'https://example.no',
      'HTTP://example.no/a',
    ].map((privacyStatement): [string, unknown] => [`link ${privacyStatement}`, withController({privacyStatement})]),
    ...['session', 'persistent', 'P2Y', 'P13M', 'P1W', 'P180D', 'PT30M', 'P1DT12H', 'P1Y2M3W4DT5H6M7S'].map(
      (lifetime): [string, unknown] => [`lifetime ${lifetime}`, withItem({lifetime})],
    ),
    ...['example.no', '*.example.no', 'matomo.localhost', 'localhost:8080', 'xn--blbr-roah.no'].map(
      (host): [string, unknown] => [`host ${host}`, withService({hosts: [host]})],
    ),
    ...['_ga', '_ga_*', '*_session', 'ASP.NET_SessionId'].map((name): [string, unknown] => [
      `item ${name}`,
      withItem({name}),
    ]),
    ...[1, 180, 365].map((days): [string, unknown] => [`${String(days)} days`, written({askAgainAfterDays: days})]),
    ['texts by language', withService({description: {nb: 'Teller', nn: 'Tel', se: 'Lohká', en: 'Counts'}})],
    ['a schema for editors', written({$schema: 'personvern/declaration.schema.json'})],
  ];
  for (const [what, json] of accepted) {
    it(what, () => {
      expect(fault(json)).to.equal('');
      expect(checkDeclaration(json)).to.deep.equal([]);
    });
  }
});

describe('who wants all faults at once', () => {
  /** Paths of all faults. */
  function faultsIn(json: unknown): string[] {
    const found: string[] = [];
    checkDeclaration(json, (at) => found.push(at));
    return found;
  }

  it('gets them in order, each with its path, what was found and what was expected', () => {
    const said: string[] = [];
    const json = withService({purpose: 'analytics', hosts: ['ok.no', 'https://x.no'], items: [{...ITEM, name: '*'}]});
    checkDeclaration({...(json as object), updated: 7}, (...fault) => said.push(faultOf(...fault)));
    expect(said).to.deep.equal([
      'updated is 7; expected a date like "2026-11-24"',
      `services[0].purpose is "analytics"; expected one of necessary, functional, statistics, content, marketing`,
      'services[0].hosts[1] is "https://x.no"; expected a host name like "*.example.no", without "https://"',
      'services[0].items[0].name is "*"; expected a name, or a pattern like "_ga_*"',
    ]);
  });

  for (const json of [undefined, null, 'x', [], 7]) {
    it(`one for what is no declaration at all: ${JSON.stringify(json)}`, () => {
      expect(faultsIn(json)).to.deep.equal(['']);
    });
  }

  it('goes on after services that are none', () => {
    expect(faultsIn(written({services: {}, childPaths: ['x']}))).to.deep.equal(['services', 'childPaths[0]']);
    const {login} = SERVICES;
    expect(faultsIn(written({services: [null, 'x', {...login, reason: undefined}, login]}))).to.deep.equal([
      'services[0]',
      'services[1]',
      'services[2].reason',
      'services[3].id',
    ]);
  });

  it('can ask which keys there are at a path, to find the one that was meant', () => {
    expect(keysAt([])).to.include.members(['controller', 'services', 'childPaths']);
    expect(keysAt(['services', '3'])).to.include.members(['id', 'vendor', 'items']);
    expect(keysAt(['services', '3', 'items', '0'])).to.include.members(['name', 'lifetime']);
    expect(keysAt(['purposes', 'content'])).to.deep.equal(['question', 'title', 'description', 'ask']);
    for (const path of [['updated'], ['services'], ['services', '0', 'description'], ['x', 'y']])
      expect(keysAt(path)).to.deep.equal([]);
  });
});

describe('a key that means nothing', () => {
  it('is named with its path, so that a misspelling is found', () => {
    const json = written({
      servises: [],
      controller: {...CONTROLLER, dpo: 'x'},
      services: [SERVICES.login, {...SERVICES.matomo, vender: 'x', items: [{...ITEM, lifetiem: 'P1D'}]}],
      purposes: {necessary: {title: 'x'}, content: {titel: 'x'}},
      legacy: [{name: 'a', domain: 'x'}],
    });
    expect(checkDeclaration(json)).to.have.members([
      'servises',
      'controller.dpo',
      'services[1].vender',
      'services[1].items[0].lifetiem',
      'purposes.necessary',
      'purposes.content.titel',
      'legacy[0].domain',
    ]);
  });

  it('is seen also when every object has it by birth, and when it is $schema in the wrong place', () => {
    const json = written({toString: 'x', services: [{...SERVICES.matomo, constructor: 'x', $schema: 'x'}]});
    expect(checkDeclaration(json)).to.have.members(['toString', 'services[0].constructor', 'services[0].$schema']);
    const proto = JSON.stringify(written()).replace('{', '{"__proto__":{"services":[]},');
    expect(checkText(proto, 'the declaration')).to.deep.equal(['__proto__']);
  });
});

describe('a declaration that means harm', () => {
  it('10,000 items are checked and read in no time', () => {
    const items = Array.from({length: 10_000}, (_, i) => ({...ITEM, name: `_item_${String(i)}_*`}));
    const json = withService({items});
    const before = performance.now();
    expect(checkDeclaration(json)).to.deep.equal([]);
    expect(readDeclaration(json).services[0]!.items).to.have.length(10_000);
    expect(performance.now() - before).to.be.below(1000);
  });

  it('10,000 services are checked and read in no time', () => {
    const services = Array.from({length: 10_000}, (_, i) => ({...SERVICES.vimeo, id: `vimeo-${String(i)}`}));
    const json = written({services});
    const before = performance.now();
    expect(checkDeclaration(json)).to.deep.equal([]);
    expect(Object.keys(readDeclaration(json).hashes)).to.have.length(10_001);
    expect(performance.now() - before).to.be.below(2000);
  });

  it('hostile texts stay texts', () => {
    const hostile = '"><img src=x onerror=alert(1)>${alert(1)}\u2028\u0000</script>';
    const json = written({
      controller: {...CONTROLLER, name: hostile},
      services: [{...SERVICES.matomo, name: hostile, description: {nb: hostile}, vendor: hostile}],
    });
    expect(checkDeclaration(json)).to.deep.equal([]);
    const {controller, services} = readDeclaration(JSON.parse(JSON.stringify(json)));
    expect(controller.name).to.equal(hostile);
    expect(services[0]).to.deep.include({name: hostile, description: {nb: hostile}, vendor: hostile});
  });
});
