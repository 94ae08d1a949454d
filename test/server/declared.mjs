// A declaration as a municipality may have it, and cookies as a browser sends them.
import {parseDeclaration} from '../../dist/server.js';

const ours = 'Eksempel kommune';
const google = {vendor: 'Google Ireland Ltd.', country: 'US', integration: 'google'};
const cookie = (name, rest = {}) => ({name, kind: 'cookie', lifetime: 'P1Y', purpose: 'Et nummer.', ...rest});

export const SERVICES = [
  {id: 'login', name: 'Innlogging', purpose: 'necessary', vendor: ours, reason: 'Du logger inn.', hosts: ['id.no']},
  {
    id: 'matomo',
    name: 'Matomo',
    purpose: 'statistics',
    vendor: ours,
    recipients: [ours, 'Drift AS'],
    hosts: ['matomo.example.no'],
    integration: 'matomo',
    items: [cookie('_pk_id*'), cookie('_pk_ses*', {lifetime: 'PT30M', purpose: {nn: 'Held besøket samla.'}})],
  },
  {
    id: 'ga',
    name: 'Google Analytics',
    purpose: 'statistics',
    hosts: ['www.googletagmanager.com', '*.google-analytics.com'],
    ...google,
  },
  {
    id: 'ads',
    name: 'Google Ads',
    purpose: 'marketing',
    hosts: ['www.googletagmanager.com', '*.doubleclick.net'],
    ...google,
  },
  {id: 'meta', name: 'Meta', purpose: 'marketing', vendor: 'Meta', hosts: ['connect.facebook.net', 'www.facebook.com']},
  {
    id: 'vimeo',
    name: 'Vimeo',
    purpose: 'content',
    vendor: 'Vimeo.com, Inc.',
    hosts: ['player.vimeo.com'],
    items: [cookie('vuid', {domain: 'vimeo.com'})],
  },
];

/** As written; `changes` replace its keys. */
export const written = (changes = {}) => ({
  controller: {name: ours, contact: 'post@example.no', privacyStatement: '/personvern'},
  updated: '2026-11-24',
  services: SERVICES,
  ...changes,
});

export const declared = (changes) => parseDeclaration(written(changes));

export const NOW = Date.parse('2026-11-24T12:00:00Z');

/** The cookie of an answer, by purpose or service, with today's fingerprints unless `hash` gives another. */
export function answerCookie(declaration, choices, {time = '2026-11-01T12:00:00Z', signal, hash} = {}) {
  const answers = Object.entries(choices).map(
    ([id, granted]) => `${granted ? 'yes' : 'no'}:${id}.${hash ?? declaration.hashes[id]}`,
  );
  const rest = ['by:save', 'l:nb', 'x:abc', ...(signal ? [`g:${signal}`] : []), 'v:1.0.0'];
  return `personvern=${[`t:${time}`, ...answers, ...rest].join('~')}`;
}
