import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

/** Whoever installs decides where from; an address in the lock file would decide for them. */
const addresses = ({packages}) =>
  Object.entries(packages).flatMap(([path, {resolved}]) => (resolved ? [`${path}: ${resolved}`] : []));

/** Packages for other platforms must be listed too, or `npm ci` fails there. */
const missing = ({packages}) =>
  Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map((name) => `${path} lacks ${name}`),
  );

test('the lock file names no download address', () => assert.deepEqual(addresses(lock), []));
test('the lock file has the packages of every platform', () => assert.deepEqual(missing(lock), []));

test('an address and a missing package are seen', () => {
  const bad = {packages: {'node_modules/a': {resolved: 'https://example.no/a.tgz', optionalDependencies: {b: '1'}}}};
  assert.deepEqual(addresses(bad), ['node_modules/a: https://example.no/a.tgz']);
  assert.deepEqual(missing(bad), ['node_modules/a lacks b']);
});
