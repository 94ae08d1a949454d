/** What is wrong with the gate's tag and its settings. */
import type {Settings} from '../consent/personvern.js';
import {didYouMean, nearest} from '../declaration/nearest.js';
import type {Language} from '../i18n/language.js';
import {tagText} from './tag-text.js';

/** The gate's tags in this page: files of these names, or what begins as every build of it does. */
export function gateTags(): HTMLScriptElement[] {
  return [...document.scripts].filter(
    ({src, text}) => /\/personvern(-strict)?\.js([?#]|$)/.test(src) || text.startsWith('/*! personvern-banner '),
  );
}

/** Every fault of the tags, as a sentence each. */
export function checkTags(tags: readonly HTMLScriptElement[]): string[] {
  const [tag] = tags;
  // A bundle has no tag.
  if (!tag) return [];
  const at = tagText(tag);
  const twice =
    tags.length > 1 ? [`the gate is in the page ${String(tags.length)} times; only the first counts: ${at}`] : [];
  return [...twice, ...checkPlace(tag), ...checkAttributes(tag)];
}

function checkPlace(tag: HTMLScriptElement): string[] {
  const at = tagText(tag);
  const first = 'it is to run before anything else: a plain <script>, first in <head>, right after <meta charset>';
  if (tag.type === 'module') return [`${at} is a module, and runs when the page has been read; ${first}`];
  for (const name of ['async', 'defer'])
    if (tag.hasAttribute(name)) return [`${at} has "${name}", and runs when it is too late; ${first}`];
  // So is everything that a script inserts. For a banner written by hand we do that ourselves.
  if (tag.async)
    return document.querySelector('script[src*="personvern-elements.js"] ~ script[src*="personvern.js"]')
      ? []
      : [`${at} was inserted by a script, and runs when it is too late; ${first}`];
  if (tag.closest('body')) return [`${at} is in <body>; ${first}`];
  const all = [...document.querySelectorAll('script,link[rel~="stylesheet"]')];
  const before = all.slice(0, all.indexOf(tag)).filter((other) => comesBefore(other, tag));
  const more = before.length > 1 ? ` (and ${String(before.length - 1)} more)` : '';
  return before[0] ? [`${tagText(before[0])}${more} stands before the gate; ${first}`] : [];
}

/** True for what was fetched or run before the gate, or holds it back; data, and what waits for the page, does not. */
function comesBefore(other: Element, gate: HTMLScriptElement): boolean {
  if (other instanceof HTMLLinkElement) return !other.media || matchMedia(other.media).matches;
  if (!(other instanceof HTMLScriptElement) || other.noModule) return false;
  const isCode = /^(|module|(text|application)\/(java|ecma)script)$/i.test(other.type);
  const waits = (other.type === 'module' || (other.src && other.hasAttribute('defer'))) && !other.hasAttribute('async');
  return isCode && !waits && !isInserted(other, gate);
}

/** Tools insert scripts before the first one in the page, which is the gate: what was asked for later did not run earlier. */
function isInserted({src, async}: HTMLScriptElement, gate: HTMLScriptElement): boolean {
  const timeOf = (url: string): PerformanceResourceTiming | undefined =>
    performance.getEntriesByName(url, 'resource')[0] as PerformanceResourceTiming | undefined;
  const [its, ours] = [timeOf(src), timeOf(gate.src)];
  return src && its && ours ? its.startTime > ours.responseEnd : async;
}

const SETTINGS = {
  declaration: 1,
  cookieDomain: 1,
  signal: 1,
  signalPolicy: 1,
  guard: 1,
  record: 1,
  language: 1,
  messages: 1,
  check: 1,
} satisfies Record<keyof Settings, 1>;
/** Also where the other files are; and what hosting and frameworks put on all scripts. */
const KNOWN = ['base', ...Object.keys(SETTINGS)];
const OF_OTHERS = /^(cfasync|cookieconsent|turbo|astro|n-head|react)/i;

const attributeOf = (name: string): string => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function checkAttributes(tag: HTMLScriptElement): string[] {
  return Object.keys(tag.dataset).flatMap((name) => {
    if (KNOWN.includes(name) || OF_OTHERS.test(name)) return [];
    const meant = nearest(attributeOf(name), KNOWN.map(attributeOf));
    return [`${attributeOf(name)} has no effect on ${tagText(tag)}${didYouMean(meant)}`];
  });
}

/** What has only a few values, and is written by hand. What is none of them counts as the default. */
const VALUES = {
  guard: ['off', 'report', 'declared', 'strict'],
  signal: ['dnt', 'gpc'],
  signalPolicy: ['ask'],
  // `no` is bokmål.
  language: ['nb', 'no', 'nn', 'en', 'se'] satisfies (Language | 'no')[],
};

/** Every setting with a value that cannot be meant, as a sentence each. */
export function checkSettings(settings: Settings): string[] {
  const wrong = Object.entries(VALUES).flatMap(([key, values]) => {
    const name = key as keyof typeof VALUES;
    const found = settings[name];
    // A language of the site's own comes with its texts.
    const isOwn = name === 'language' && settings.messages;
    const value = name === 'language' ? found?.toLowerCase().split('-')[0] : found;
    if (!found || !value || isOwn || (values as readonly string[]).includes(value)) return [];
    const expected =
      name === 'guard' ? 'off, report or declared (strict is another file: personvern-strict.js)' : values.join(', ');
    return [`${attributeOf(name)} is "${found}"; expected ${expected}${didYouMean(nearest(value, values))}`];
  });
  return [...wrong, ...checkCookieDomain(settings.cookieDomain)];
}

function checkCookieDomain(domain: string | undefined): string[] {
  if (!domain) return [];
  const name = attributeOf('cookieDomain');
  const {hostname} = location;
  if (!/^[^\s:/]+$/.test(domain)) return [`${name} is "${domain}"; expected a domain alone, like "example.no"`];
  const parent = new URL(`http://${domain.replace(/^\./, '')}`).hostname;
  return `.${hostname}`.endsWith(`.${parent}`)
    ? []
    : [
        `${name} is "${domain}", but this page is at "${hostname}", so no answer can be kept; expected a parent domain of it`,
      ];
}
