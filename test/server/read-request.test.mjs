import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readRequest} from '../../dist/server.js';
import {answerCookie, declared, NOW} from './declared.mjs';

const declaration = declared();
const yes = answerCookie(declaration, {statistics: true, marketing: false});
const ask = (headers, {site = declaration, path = '/', ...rest} = {}) =>
  readRequest(new Request(`https://www.example.no${path}`, {headers}), site, {now: NOW, ...rest});

test('a visitor who has not answered has said yes to nothing', () => {
  const visit = ask({});
  assert.equal(visit.decision, undefined);
  for (const id of ['statistics', 'matomo', 'content', 'vimeo', 'unknown']) assert.equal(visit.has(id), false, id);
  assert.equal(visit.has('login'), true);
  assert.equal(visit.has('necessary'), true);
});

test('the answer in the cookie counts, by purpose and by service', () => {
  const {decision, has} = ask({cookie: `a=1; ${yes}; b=2`});
  assert.equal(decision.time, '2026-11-01T12:00:00Z');
  assert.deepEqual(['statistics', 'matomo', 'ga', 'marketing', 'ads', 'content'].map(has), [
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a service may have an answer of its own', () => {
  const {has} = ask({cookie: answerCookie(declaration, {statistics: false, ga: true})});
  assert.deepEqual(['ga', 'matomo', 'statistics'].map(has), [true, false, false]);
});

test('headers may come from a Request, as Headers, or from Node', () => {
  const headers = {cookie: yes, 'sec-gpc': '0'};
  for (const request of [new Headers(headers), headers, {headers, url: '/'}]) {
    assert.equal(readRequest(request, declaration, {now: NOW}).has('matomo'), true);
  }
});

test('an answer that is too old, or about something else, is none (R40, R42)', () => {
  const old = answerCookie(declaration, {statistics: true}, {time: '2026-05-01T12:00:00Z'});
  assert.equal(ask({cookie: old}).has('statistics'), false);
  assert.equal(ask({cookie: answerCookie(declaration, {statistics: true}, {hash: 'other'})}).has('statistics'), false);
  assert.equal(ask({cookie: 'personvern=t:2099-01-01~yes:statistics'}).decision, undefined);
  assert.equal(ask({cookie: 'personvern=yes'}).decision, undefined);
  assert.equal(ask({cookie: 'personvern=t:2026-11-01~yes:statistics~no:statistics'}).has('statistics'), false);
});

test('of two answers the newest about this declaration counts', () => {
  const older = answerCookie(declaration, {statistics: true}, {time: '2026-10-01T12:00:00Z'});
  const newer = answerCookie(declaration, {statistics: false});
  assert.equal(ask({cookie: `${older}; ${newer}`}).has('statistics'), false);
  const other = answerCookie(declaration, {statistics: false}, {hash: 'another-site', time: '2026-11-20T12:00:00Z'});
  assert.equal(ask({cookie: `${other}; ${older}`}).has('statistics'), true);
});

for (const [name, signal] of [
  ['DNT', 'dnt'],
  ['X-Do-Not-Track', 'dnt'],
  ['Sec-GPC', 'gpc'],
]) {
  test(`${name}: 1 is a no, and nothing else says anything (R48-R51)`, () => {
    const visit = ask({cookie: yes, [name]: '1'});
    assert.equal(visit.signal, signal);
    assert.equal(visit.has('statistics'), false);
    for (const value of ['0', '', 'null', 'unspecified', '11', 'true'])
      assert.equal(ask({[name]: value}).signal, undefined, value);
  });
}

test('a yes given under the signal counts, and a site may choose to ask in spite of it (R48)', () => {
  const knowing = answerCookie(declaration, {statistics: true}, {signal: 'dnt'});
  assert.equal(ask({cookie: knowing, dnt: '1'}).has('statistics'), true);
  assert.equal(ask({cookie: yes, dnt: '1'}, {signalPolicy: 'ask'}).has('statistics'), true);
});

test('on a page for children everything optional is off (R69)', () => {
  const site = declared({childPaths: ['/barn', '/på-skolen']});
  const headers = {cookie: answerCookie(site, {statistics: true})};
  assert.equal(ask(headers, {site, path: '/barnehage'}).has('statistics'), true);
  for (const path of ['/barn', '/barn/film?x=1', '/på-skolen/4a'])
    assert.equal(ask(headers, {site, path}).has('statistics'), false, path);
  const alone = (request, settings) => readRequest(request, site, {now: NOW, ...settings}).has('statistics');
  assert.equal(alone(headers, {path: '/barn'}), false);
  assert.equal(alone({headers, url: '/barn?x=1'}), false);
  assert.equal(alone({headers, url: '/', originalUrl: '/barn'}), false);
  assert.equal(alone({headers, url: '/'}), true);
});
