// A page whose own code tries to store, send and run whatever it can, before the visitor has answered.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {measure} from './hostile/measure.mjs';
import {sectionIn, sectionOf} from './hostile/table.mjs';

const docs = readFileSync(new URL('../../docs/guard.md', import.meta.url), 'utf8');

/** What `strict` does not stop either. `docs/guard.md` says why. */
const LIMITS = [
  'worker-database',
  'own-worker-database',
  'response-http-only',
  'peer',
  'iframe-own-page',
  'speculation',
  'worker-own',
  'worker-shared',
  'worker-service',
  'tag-preconnect',
  'leave-location',
  'leave-refresh',
  'leave-popup',
  'leave-form',
];

describe('a hostile page', () => {
  let found;
  before(async () => {
    found = await measure();
  });
  const those = (mode, ...results) => Object.keys(found[mode]).filter((id) => results.includes(found[mode][id]));

  it('gets all its attempts through where the guard is off: the laboratory would see them', () => {
    assert.deepEqual(those('off', 'stopped', 'reported'), []);
  });

  it('R01 R02 gets nothing through in strict mode but what no page can stop', () => {
    assert.deepEqual(those('strict', 'through', 'reported'), LIMITS);
  });

  it('is told of in the documentation as it was measured', () => {
    assert.equal(sectionIn(docs), sectionOf(found), 'node test/lab/hostile.mjs --write');
  });
});
