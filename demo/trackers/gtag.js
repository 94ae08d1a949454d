/**
 * Stands in for Google's gtag.js (Analytics 4): commands through `dataLayer`, Consent Mode, `ga-disable-<id>`, the
 * cookies `_ga` and `_ga_<id>` on the widest domain the browser keeps, page views, site search words, and the
 * engagement hit while a page closes, which writes `_ga_<id>` once more. Without consent for storage it still sends
 * hits, without cookies, as the real one does in "advanced" mode. Written for this demo; no code of Google's.
 */
import {at, MINUTE, random, readCookie, seconds, sendBeacon, widestDomain, writeCookie, YEAR} from './common.js';

const SEARCH = ['q', 's', 'search', 'query', 'keyword'];
const layer = (window.dataLayer ??= []);
const properties = new Map();
const consent = {};
const shown = Date.now();
let domain;

const stores = () => consent.analytics_storage !== 'denied';
const disabled = (id) => window[`ga-disable-${id}`] === true;

/** The visitor's number: kept for two years if that is allowed, else for this page. */
function clientId(property) {
  if (!stores()) return (property.clientId ??= `${random()}.${seconds()}`);
  const id = readCookie('_ga')?.split('.').slice(-2).join('.') ?? property.clientId ?? `${random()}.${seconds()}`;
  writeCookie('_ga', `GA1.1.${id}`, 2 * YEAR, (domain ??= widestDomain()));
  return id;
}

/** Session number, start and last hit, in `_ga_<id>`; a session ends after 30 idle minutes. */
function session(property) {
  if (!stores()) return (property.session ??= {start: seconds(), count: 1});
  const name = `_ga_${property.id.replace(/^\w+-/, '')}`;
  const [, start, count, last] = /s(\d+)\$o(\d+)\$.*t(\d+)/.exec(readCookie(name) ?? '') ?? [];
  const now = seconds();
  const goesOn = last !== undefined && now - Number(last) < 30 * MINUTE;
  const current = {start: goesOn ? Number(start) : now, count: Number(count ?? 0) + (goesOn ? 0 : 1)};
  writeCookie(
    name,
    `GS2.1.s${current.start}$o${current.count}$g1$t${now}$j60$l0$h0`,
    2 * YEAR,
    (domain ??= widestDomain()),
  );
  return current;
}

function store(property) {
  if (disabled(property.id)) return;
  clientId(property);
  session(property);
}

function hit(property, event, values = {}) {
  if (disabled(property.id)) return;
  const {start, count} = session(property);
  sendBeacon(`${at('www.google-analytics.localhost')}/g/collect`, {
    v: 2,
    tid: property.id,
    gcs: `G1${consent.ad_storage === 'granted' ? 1 : 0}${stores() ? 1 : 0}`,
    cid: clientId(property),
    sid: start,
    sct: count,
    en: event,
    dl: location.href,
    dr: document.referrer || undefined,
    dt: document.title,
    ul: navigator.language.toLowerCase(),
    sr: `${screen.width}x${screen.height}`,
    ...values,
  });
}

function config(id, options = {}) {
  const property = {id, ...options};
  properties.set(id, property);
  if (options.send_page_view === false) return;
  hit(property, 'page_view');
  const words = SEARCH.map((name) => new URLSearchParams(location.search).get(name)).find(Boolean);
  if (words) hit(property, 'view_search_results', {'ep.search_term': words});
}

const COMMANDS = {
  config,
  consent(kind, values) {
    for (const [type, value] of Object.entries(values)) {
      if (kind === 'update' || !(type in consent)) consent[type] = value;
    }
    // Storage allowed from now on: the cookies are written, the page view is not sent again.
    if (kind === 'update' && stores()) properties.forEach(store);
  },
  event(name, values = {}) {
    const more = Object.fromEntries(Object.entries(values).map(([key, value]) => [`ep.${key}`, value]));
    for (const property of properties.values()) hit(property, name, more);
  },
};

/** Commands come as `Arguments`; anything else in the layer is data for tag containers. */
function run(entry) {
  if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
  const [command, ...rest] = entry;
  if (Object.hasOwn(COMMANDS, command)) COMMANDS[command](...rest);
}

const {push} = layer;
layer.push = function (...entries) {
  const length = push.apply(layer, entries);
  entries.forEach(run);
  return length;
};
[...layer].forEach(run);

addEventListener('pagehide', () => {
  for (const property of properties.values()) hit(property, 'user_engagement', {_et: Date.now() - shown});
});
