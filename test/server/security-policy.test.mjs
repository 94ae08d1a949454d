import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contentSecurityPolicy, readRequest} from '../../dist/server.js';
import {answerCookie, declared, NOW, SERVICES} from './declared.mjs';

const declaration = declared();
const decide = (choices, site = declaration) =>
  readRequest({cookie: answerCookie(site, choices)}, site, {now: NOW}).decision;
const policy = (choices, settings, site = declaration) =>
  contentSecurityPolicy(site, choices && decide(choices, site), {now: NOW, ...settings});

/** Directives by name. */
const read = (text) =>
  Object.fromEntries(text.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
const OWN = ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'data:', 'blob:', 'https://id.no', 'wss://id.no'];

test('before an answer only the site and what is necessary can be reached', () => {
  assert.deepEqual(read(policy()), {'default-src': OWN});
});

test('what has been granted can be reached, the rest not', () => {
  const hosts = ['matomo.example.no', 'www.googletagmanager.com', '*.google-analytics.com'];
  const sources = hosts.flatMap((host) => [`https://${host}`, `wss://${host}`]);
  assert.deepEqual(read(policy({statistics: true}))['default-src'], [...OWN, ...sources]);
});

test('when everything is granted there is no policy; a no to one service brings it back', () => {
  const all = {statistics: true, marketing: true, content: true};
  assert.equal(policy(all), '');
  assert.notEqual(policy({...all, vimeo: false}), '');
  assert.equal(policy(all, {existing: "script-src 'self'"}), "script-src 'self'");
});

test('where nothing optional is declared, nobody else is let in', () => {
  const site = declared({services: SERVICES.slice(0, 1)});
  assert.deepEqual(read(policy(undefined, {}, site))['default-src'], OWN);
});

test("a site's own policy stays, and both apply", () => {
  const existing = "default-src 'none'; script-src 'nonce-abc', frame-ancestors 'self'";
  assert.equal(policy(undefined, {existing}), `${existing}, ${policy()}`);
});

test('a signal, an old answer and a page for children leave only what is necessary', () => {
  const all = {statistics: true, marketing: true, content: true};
  assert.equal(policy(all, {signal: 'gpc'}), policy());
  assert.equal(policy(all, {signal: 'gpc', signalPolicy: 'ask'}), '');
  assert.equal(policy(all, {now: NOW + 200 * 86_400_000}), policy());
  const site = declared({childPaths: ['/barn']});
  assert.equal(policy(all, {path: '/barn/x'}, site), policy());
});

test('on an http address the hosts may be http; a declared port is kept', () => {
  const site = declared({services: [{...SERVICES[0], hosts: ['id.no', 'localhost:8080']}]});
  assert.deepEqual(read(policy(undefined, {secure: false}, site))['default-src'].slice(5), [
    'https://id.no',
    'wss://id.no',
    'http://id.no:*',
    'ws://id.no:*',
    'https://localhost:8080',
    'wss://localhost:8080',
    'http://localhost:8080',
    'ws://localhost:8080',
  ]);
});
