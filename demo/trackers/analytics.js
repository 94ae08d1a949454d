/**
 * Stands in for Google's analytics.js (Universal Analytics, switched off in 2023): the command queue `ga()`, the
 * cookies `_ga _gid _gat` with their formats and lifetimes on the widest domain the browser keeps, hits as images.
 * Written for this demo; no code of Google's.
 */
import {at, DAY, MINUTE, random, readCookie, seconds, sendImage, widestDomain, writeCookie, YEAR} from './common.js';

const name = window.GoogleAnalyticsObject ?? 'ga';
const trackers = new Map();

function clientId(cookie, lifetime, domain) {
  const depth = domain.split('.').filter(Boolean).length || 1;
  const known = readCookie(cookie)?.split('.').slice(-2).join('.');
  const id = known ?? `${random()}.${seconds()}`;
  writeCookie(cookie, `GA1.${depth}.${id}`, lifetime, domain);
  return id;
}

function create(id, domain, options) {
  const fields = {...(typeof domain === 'object' ? domain : {cookieDomain: domain}), ...options};
  const auto = !fields.cookieDomain || fields.cookieDomain === 'auto';
  trackers.set(fields.name ?? 't0', {
    ...fields,
    id,
    cookieDomain: auto ? widestDomain() : fields.cookieDomain.replace('none', ''),
  });
}

function send(tracker, hitType, ...rest) {
  const {id, cookieDomain, storage} = tracker;
  if (window[`ga-disable-${id}`]) return;
  const stores = storage !== 'none';
  const cid = stores ? clientId('_ga', 2 * YEAR, cookieDomain) : (tracker.clientId ??= `${random()}.${seconds()}`);
  const gid = stores ? clientId('_gid', DAY, cookieDomain) : undefined;
  // While `_gat` is there, hits are few: a brake for busy sites.
  if (stores) writeCookie('_gat', 1, MINUTE, cookieDomain);
  const [ec, ea, el] = hitType === 'event' ? rest : [];
  sendImage(`${at('www.google-analytics.localhost')}/collect`, {
    v: 1,
    tid: id,
    cid,
    _gid: gid,
    t: typeof hitType === 'object' ? hitType.hitType : hitType,
    dl: location.href,
    dr: document.referrer || undefined,
    dt: document.title,
    ul: navigator.language.toLowerCase(),
    sr: `${screen.width}x${screen.height}`,
    ec,
    ea,
    el,
    aip: tracker.anonymizeIp ? 1 : undefined,
    z: random(),
  });
}

function run(command, ...rest) {
  if (typeof command === 'function') return command(trackers.get('t0'));
  const [method, called = 't0'] = command.split('.').reverse();
  const tracker = trackers.get(called);
  if (method === 'create') create(...rest);
  else if (method === 'set' && tracker)
    Object.assign(tracker, typeof rest[0] === 'object' ? rest[0] : {[rest[0]]: rest[1]});
  else if (method === 'send' && tracker) send(tracker, ...rest);
}

const waiting = window[name]?.q ?? [];
window[name] = Object.assign(run, {getAll: () => [...trackers.values()], loaded: true});
waiting.forEach((command) => run(...command));
