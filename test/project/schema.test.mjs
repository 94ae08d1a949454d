// The schema is for editors, the check for pages and Node; both must say the same about the same declaration.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {buildSync} from 'esbuild';

const project = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(readFileSync(join(project, 'src/declaration/declaration.schema.json'), 'utf8'));

const ajv = new Ajv({strict: true, allowUnionTypes: true, allErrors: true});
addFormats(ajv);
const validate = ajv.compile(schema);

let checkDeclaration;

before(async () => {
  const entryPoints = [join(project, 'src/declaration/check.ts')];
  const [{text}] = buildSync({entryPoints, bundle: true, format: 'esm', write: false}).outputFiles;
  ({checkDeclaration} = await import(`data:text/javascript,${encodeURIComponent(text)}`));
});

/** What the check objects to: its error, or the keys it does not know. */
function checkFault(json) {
  try {
    return checkDeclaration(json).join(', ');
  } catch (error) {
    return error.message;
  }
}

const schemaFault = (json) => (validate(json) ? '' : ajv.errorsText(validate.errors));

/** JSON files of the demo that are declarations. */
const demos = readdirSync(join(project, 'demo'), {recursive: true})
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({file, json: JSON.parse(readFileSync(join(project, 'demo', file), 'utf8'))}))
  .filter(({json}) => json.services);

test('there are demo declarations to try', () => assert.ok(demos.length >= 5, `only ${demos.length}`));

for (const {file, json} of demos) {
  test(`demo/${file} satisfies schema and check`, () => {
    assert.equal(schemaFault(json), '');
    assert.equal(checkFault(json), '');
  });
}

function* properties(node, at = '') {
  for (const [name, property] of Object.entries(node.properties ?? {})) yield [`${at}.${name}`, property];
  for (const [key, value] of Object.entries(node)) {
    if (value && typeof value === 'object') yield* properties(value, `${at}/${key}`);
  }
}

test('every property of the schema has a description, so that an editor can explain it', () => {
  const silent = [...properties(schema)].filter(([, {description, $ref}]) => !description && !$ref);
  assert.deepEqual(
    silent.map(([at]) => at),
    [],
  );
});

const good = () => ({
  controller: {name: 'Eksempel kommune', contact: 'post@example.no', privacyStatement: '/personvern'},
  updated: '2026-11-24',
  language: 'nb',
  services: [
    {id: 'session', name: 'Innlogging', purpose: 'necessary', vendor: 'Eksempel kommune', reason: 'Du logger inn.'},
    {
      id: 'matomo',
      name: 'Matomo',
      purpose: 'statistics',
      vendor: 'Example AS',
      hosts: ['*.example.no'],
      country: 'NO',
      privacyUrl: 'https://example.no/personvern',
      items: [{name: '_pk_id*', kind: 'cookie', lifetime: 'P13M', purpose: {nb: 'Teller', nn: 'Tel'}}],
    },
  ],
});

/** One change each that makes the good declaration bad. */
const faults = {
  'no controller': (json) => delete json.controller,
  'a script behind a link': (json) => (json.controller.privacyStatement = 'javascript:alert(1)'),
  'a script behind a service link': (json) => (json.services[1].privacyUrl = 'javascript:alert(1)'),
  'a language in words': (json) => (json.language = 'norsk bokmål'),
  'a date in words': (json) => (json.updated = '24. november 2026'),
  'services as an object': (json) => (json.services = {}),
  'a service without a name': (json) => delete json.services[1].name,
  'an unknown purpose': (json) => (json.services[1].purpose = 'analytics'),
  'necessary without a reason': (json) => delete json.services[0].reason,
  'an id that is a purpose': (json) => (json.services[1].id = 'statistics'),
  'an id with spaces': (json) => (json.services[1].id = 'my id'),
  'an address for a host': (json) => (json.services[1].hosts = ['https://example.no']),
  'a country in words': (json) => (json.services[1].country = 'Norway'),
  'an unknown integration': (json) => (json.services[1].integration = 'piwik'),
  'a pattern that covers everything': (json) => (json.services[1].items[0].name = '*'),
  'an unknown kind of storage': (json) => (json.services[1].items[0].kind = 'cookies'),
  'a lifetime in words': (json) => (json.services[1].items[0].lifetime = '13 months'),
  'an item without a purpose': (json) => delete json.services[1].items[0].purpose,
  'an item with a misspelt key': (json) => (json.services[1].items[0].lifetiem = 'P1D'),
  'a misspelt key': (json) => (json.servises = []),
  'a question in a number': (json) => (json.purposes = {statistics: {question: 1}}),
  'necessary among the purposes that are asked for': (json) => (json.purposes = {necessary: {title: 'Nei'}}),
  'an answer for ever': (json) => (json.askAgainAfterDays = 366),
  'an answer for half a day': (json) => (json.askAgainAfterDays = 0.5),
  'a path without a slash': (json) => (json.childPaths = ['skole']),
  'a left-over of an unknown kind': (json) => (json.legacy = [{name: '_utmz', kind: 'crumb'}]),
};

test('schema and check accept a good declaration', () => {
  assert.equal(schemaFault(good()), '');
  assert.equal(checkFault(good()), '');
});

for (const language of ['nn', 'no', 'en-GB', 'sma']) {
  test(`schema and check accept texts in ${language}`, () => {
    assert.equal(schemaFault({...good(), language}), '');
    assert.equal(checkFault({...good(), language}), '');
  });
}

for (const [name, spoil] of Object.entries(faults)) {
  test(`schema and check both see ${name}`, () => {
    const json = good();
    spoil(json);
    assert.notEqual(schemaFault(json), '', 'the schema accepts it');
    assert.notEqual(checkFault(json), '', 'the check accepts it');
  });
}
