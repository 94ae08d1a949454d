/**
 * Stands in for Google's ga.js ("classic" Analytics, switched off in 2023 and still on many pages): the command queue
 * `_gaq`, the cookies `__utma __utmb __utmc __utmt __utmz` with their formats and lifetimes, a hit as an image.
 * Written for this demo; no code of Google's.
 */
import {at, DAY, MINUTE, random, readCookie, seconds, sendImage, writeCookie, YEAR} from './common.js';

const state = {account: '', domain: undefined};

/** `auto` is the host without `www.`; an IP address gets none. */
function cookieDomain() {
  const host = location.hostname.replace(/^www\./, '');
  if (state.domain === 'none' || /^[\d.]+$/.test(host)) return '';
  return `.${(state.domain ?? host).replace(/^\./, '')}`;
}

/** The number that every value starts with tells which domain it belongs to. */
function domainHash(domain) {
  let sum = 1;
  for (const character of domain) sum = (sum * 31 + character.charCodeAt(0)) % 268435455;
  return sum;
}

function updateCookies() {
  const domain = cookieDomain();
  const hash = domainHash(domain);
  const now = seconds();
  const known = readCookie('__utma')?.split('.');
  const inSession = readCookie('__utmb') && readCookie('__utmc');
  const [visitor, first] = known ? [known[1], known[2]] : [random(), now];
  const sessions = Number(known?.[5] ?? 0) + (inSession ? 0 : 1);
  const [previous, current] = inSession ? [known?.[3], known?.[4]] : [known?.[4] ?? now, now];
  const views = inSession ? Number(readCookie('__utmb').split('.')[1]) + 1 : 1;
  writeCookie('__utma', [hash, visitor, first, previous, current, sessions].join('.'), 2 * YEAR, domain);
  writeCookie('__utmb', [hash, views, 10, now].join('.'), 30 * MINUTE, domain);
  writeCookie('__utmc', hash, undefined, domain);
  writeCookie('__utmt', 1, 10 * MINUTE, domain);
  const source = readCookie('__utmz') ?? `${hash}.${now}.${sessions}.1.utmcsr=(direct)|utmccn=(direct)|utmcmd=(none)`;
  writeCookie('__utmz', source, 182 * DAY, domain);
}

function hit(values) {
  if (window[`ga-disable-${state.account}`]) return;
  updateCookies();
  sendImage(`${at('www.google-analytics.localhost')}/__utm.gif`, {
    utmac: state.account,
    utmhn: location.hostname,
    utmdt: document.title,
    utmp: location.pathname + location.search,
    utmr: document.referrer || '-',
    utmcc: `__utma=${readCookie('__utma')};+__utmz=${readCookie('__utmz')};`,
    utmn: random(),
    ...values,
  });
}

const COMMANDS = {
  _setAccount: (account) => (state.account = account),
  _setDomainName: (domain) => (state.domain = domain),
  _trackPageview: (page) => hit(page ? {utmp: page} : {}),
  _trackEvent: (category, action, label) => hit({utmt: 'event', utme: `5(${category}*${action}*${label ?? ''})`}),
};

function run(command) {
  if (typeof command === 'function') command();
  else COMMANDS[command[0]]?.(...command.slice(1));
}

const waiting = window._gaq ?? [];
window._gaq = {push: (...commands) => commands.forEach(run)};
waiting.forEach(run);
