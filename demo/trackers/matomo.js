/**
 * Stands in for matomo.js, formerly piwik.js: the command queue `_paq`, consent and cookie consent, Do Not Track, the
 * cookies `_pk_id.* _pk_ses.* _pk_ref.*` when they are not disabled, page views, links and the time spent, reported
 * when the page closes. The real one is free software (matomo.org); this is not it, and has no code of it.
 */
import {at, DAY, MINUTE, random, readCookie, seconds, sendBeacon, sendImage, writeCookie} from './common.js';

const settings = {
  url: `${at('matomo.localhost')}/matomo.php`,
  siteId: '1',
  cookies: true,
  domain: '',
  consentRequired: false,
  consentGiven: false,
  respectsSignal: false,
  heartBeat: 0,
};
const kept = [];
let viewed = Date.now();

const hex = (length) => Array.from({length}, () => Math.floor(Math.random() * 16).toString(16)).join('');

/** `_pk_id.1.1fff`: site, and four digits for the domain and path. */
function cookieName(kind) {
  let sum = 0;
  for (const character of `${settings.domain || location.hostname}/`)
    sum = (sum * 33 + character.charCodeAt(0)) % 65536;
  return `_pk_${kind}.${settings.siteId}.${sum.toString(16).padStart(4, '0')}`;
}

function visitorId() {
  if (!settings.cookies) return undefined;
  const [id = hex(16), created = seconds()] = readCookie(cookieName('id'))?.split('.') ?? [];
  writeCookie(cookieName('id'), `${id}.${created}.`, 393 * DAY, settings.domain);
  writeCookie(cookieName('ses'), 1, 30 * MINUTE, settings.domain);
  if (document.referrer && new URL(document.referrer).host !== location.host) {
    const source = encodeURIComponent(JSON.stringify(['', '', seconds(), document.referrer]));
    writeCookie(cookieName('ref'), source, 182 * DAY, settings.domain);
  }
  return id;
}

function deleteCookies() {
  for (const kind of ['id', 'ses', 'ref', 'cvar', 'hsr']) writeCookie(cookieName(kind), '', 0, settings.domain);
}

function send(values, closing = false) {
  if (settings.respectsSignal && (navigator.doNotTrack === '1' || navigator.doNotTrack === 'yes')) return;
  if (settings.consentRequired && !settings.consentGiven) {
    if (!closing) kept.push(values);
    return;
  }
  const sent = {
    idsite: settings.siteId,
    rec: 1,
    url: location.href,
    urlref: document.referrer || undefined,
    _id: visitorId(),
    cookie: settings.cookies ? 1 : 0,
    res: `${screen.width}x${screen.height}`,
    rand: random(),
    ...values,
  };
  if (closing) sendBeacon(settings.url, sent);
  else sendImage(settings.url, sent);
}

function giveConsent(withCookies = true) {
  settings.consentGiven = true;
  if (withCookies) settings.cookies = true;
  kept.splice(0).forEach((values) => send(values));
}

function takeConsentBack() {
  settings.consentRequired = true;
  settings.consentGiven = false;
}

const COMMANDS = {
  setTrackerUrl: (url) => (settings.url = url),
  setSiteId: (id) => (settings.siteId = String(id)),
  setCookieDomain: (domain) => (settings.domain = domain.replace('*', '')),
  setDoNotTrack: (respects) => (settings.respectsSignal = respects),
  disableCookies: () => (settings.cookies = false),
  deleteCookies,
  requireCookieConsent: () => (settings.cookies = false),
  setCookieConsentGiven: () => (settings.cookies = true),
  forgetCookieConsentGiven() {
    settings.cookies = false;
    deleteCookies();
  },
  requireConsent: takeConsentBack,
  setConsentGiven: giveConsent,
  rememberConsentGiven() {
    giveConsent();
    writeCookie('mtm_consent', Date.now(), 30 * 365 * DAY, settings.domain);
  },
  forgetConsentGiven() {
    takeConsentBack();
    writeCookie('mtm_consent', '', 0, settings.domain);
    writeCookie('mtm_consent_removed', Date.now(), 30 * 365 * DAY, settings.domain);
  },
  trackPageView(title = document.title) {
    viewed = Date.now();
    send({action_name: title});
  },
  trackEvent: (category, action, name) => send({e_c: category, e_a: action, e_n: name}),
  trackSiteSearch: (words) => send({search: words}),
  enableHeartBeatTimer: (every = 15) => (settings.heartBeat = every),
  enableLinkTracking() {
    document.addEventListener('click', ({target}) => {
      const link = target instanceof Element && target.closest('a[href]');
      if (link && link.host !== location.host) send({link: link.href}, true);
    });
  },
};

function run(command) {
  if (typeof command === 'function') command();
  else if (Object.hasOwn(COMMANDS, command[0])) COMMANDS[command[0]](...command.slice(1));
}

// As in the real one, settings go before what is sent, whatever their order in the queue.
const EARLY = /^(set(TrackerUrl|SiteId|DoNotTrack|CookieDomain)|disableCookies|require)/;
const waiting = window._paq ?? [];
const isEarly = (command) => EARLY.test(command[0]);
window._paq = {push: (...commands) => commands.forEach(run)};
[...waiting.filter(isEarly), ...waiting.filter((command) => !isEarly(command))].forEach(run);

addEventListener('pagehide', () => {
  if (settings.heartBeat) send({ping: 1, pf_time: Date.now() - viewed}, true);
});
