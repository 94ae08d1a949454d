/**
 * One HTML page on its way to the visitor: trackers parked, the gate first in the head, the policy in the header; and
 * the policy for its workers.
 */

import type {Declaration} from '../declaration/declaration.js';
import {languageOf} from '../i18n/language.js';
import {headSnippet, type SnippetSettings} from './head-snippet.js';
import {applyChanges, findTrackers} from './park.js';
import {header, pathIn, readRequest, type RequestLike, type Visit} from './read-request.js';
import {contentSecurityPolicy} from './security-policy.js';
import {readTags, type Tag} from './tags.js';

export interface PageSettings extends Omit<SnippetSettings, 'nonce' | 'policyInHeader' | 'secure' | 'signal'> {
  /** From `parseDeclaration()`. */
  readonly declaration: Declaration;
  /** False to leave the page's own tags as they are. */
  readonly park?: boolean | undefined;
  /**
   * False to leave the visitor's signals to the script, which sees all but `X-Do-Not-Track`. Pages are then the same
   * for everybody (with any guard but `strict`) and a shared cache may keep them.
   */
  readonly passSignal?: boolean | undefined;
  /**
   * `renderBanner`, to have the question in the page, first in its body, for visitors who are asked. The page then also
   * depends on the answer, unless `passSignal` is false: then everybody gets it, and the gate takes it from those who
   * have answered.
   */
  readonly banner?: DrawBanner | undefined;
}

/** Draws the question for one visitor, or nothing for one who is not asked. */
export type DrawBanner = (
  declaration: Declaration,
  settings: Partial<Pick<Visit, 'decision' | 'signal'>> &
    Pick<SnippetSettings, 'language' | 'nonce' | 'signalPolicy'> & {readonly path: string},
) => string;

/** What is sent instead of, or besides, what the site has made. */
export interface Prepared {
  /** Value of `Content-Security-Policy`; empty for none. */
  readonly policy: string;
  /** Request headers that the page depends on, for `Vary`. */
  readonly vary: readonly string[];
  /** The page for this visitor. */
  readonly rewrite: (html: string) => string;
}

export interface PreparedScript extends Omit<Prepared, 'rewrite'> {
  /** Headers that do not hold any more. */
  readonly dropped: readonly string[];
}

interface Asked {
  readonly request: RequestLike;
  readonly path: string;
  readonly secure: boolean;
  /** The policy that the site has set for this page. */
  readonly existing: string | null | undefined;
}

const SIGNALS = ['DNT', 'X-Do-Not-Track', 'Sec-GPC'];

export function preparePage(settings: PageSettings, {request, path, secure, existing}: Asked): Prepared {
  const {banner, declaration, guard, park = true, passSignal = true, signalPolicy} = settings;
  const {decision, signal} = readRequest(request, declaration, {path, signalPolicy});
  const strict = guard === 'strict';
  const policy = strict
    ? contentSecurityPolicy(declaration, decision, {existing, signal, signalPolicy, path, secure})
    : (existing ?? '');
  const nonce = /'nonce-([\w+/=-]+)'/.exec(existing ?? '')?.[1];
  const snippet = headSnippet(declaration, {
    ...settings,
    nonce,
    signal: passSignal ? signal : undefined,
    policyInHeader: strict,
    secure,
  });
  const signals = passSignal || strict ? SIGNALS : [];
  return {
    policy,
    vary: strict || (banner && passSignal) ? [...signals, 'Cookie'] : signals,
    rewrite: (html) => {
      const changes = park ? [...findTrackers(html, declaration).changes] : [];
      const tags = readTags(html);
      const insert = (at: number | undefined, text: string): void => {
        if (at !== undefined && text) changes.push({start: at, end: at, text: `\n${text}`, line: 0, services: []});
      };
      insert(placeForSnippet(html, tags), snippet);
      const lang = tags.find(({name}) => name === 'html')?.attributes['lang']?.value;
      // A draft comes only where the site wants it, not because a page is in that language.
      const language = settings.language ?? (lang && languageOf(lang));
      const visit = passSignal ? {decision, signal} : {};
      insert(placeForBanner(tags), banner?.(declaration, {...visit, language, nonce, path, signalPolicy}) ?? '');
      return applyChanges(
        html,
        changes.sort((a, b) => a.start - b.start),
      );
    },
  };
}

/**
 * A script on its way. A worker does not get the policy of its page, unless it comes from a `blob:` or `data:` address;
 * the header of its own file gives it one (https://html.spec.whatwg.org/#run-a-worker). Service workers are left out:
 * they keep what they were installed under, also after the next answer.
 */
export function prepareScript(settings: PageSettings, type: string, asked: Asked): PreparedScript | undefined {
  if (settings.guard !== 'strict') return undefined;
  if (!/^(shared)?worker$/.test(header(asked.request, 'sec-fetch-dest')))
    // The same file as a plain script: a cache must not take it for the worker's.
    return isJavaScript(type) ? {policy: asked.existing ?? '', vary: ['Sec-Fetch-Dest'], dropped: []} : undefined;
  const {childPaths} = settings.declaration;
  const page = header(asked.request, 'referer');
  // It works for the page, which counts; where none is named, it may be one for children.
  const path = childPaths[0] === undefined ? asked.path : page ? pathIn(page) : childPaths[0];
  const {policy, vary} = preparePage(settings, {...asked, path});
  const from = childPaths.length ? ['Referer'] : [];
  // "Not modified" would leave a policy in force that has been lifted.
  return {policy, vary: ['Sec-Fetch-Dest', ...from, ...vary], dropped: ['etag', 'last-modified']};
}

/**
 * Where the snippet goes: first in the head, but after the encoding, which a browser looks for in the first 1024
 * bytes. Undefined for a piece of a page, and where the gate is already.
 */
function placeForSnippet(html: string, tags: readonly Tag[]): number | undefined {
  const doctype = /^\uFEFF?\s*(?:<!--[^]*?-->\s*)*<!doctype[^>]*>/i.exec(html)?.[0].length;
  const html5 = tags.find(({name}) => name === 'html')?.end;
  const head = tags.find(({name}) => name === 'head')?.end ?? html5 ?? doctype;
  return head === undefined || tags.some(isGate) ? undefined : (encodingAfter(tags, head) ?? head);
}

/** First in the body, if the page has the tag and no banner. */
function placeForBanner(tags: readonly Tag[]): number | undefined {
  return tags.some(({name}) => name === 'personvern-banner') ? undefined : tags.find(({name}) => name === 'body')?.end;
}

function isGate({attributes, name}: Tag): boolean {
  const address = attributes['src']?.value ?? '';
  return (
    name === 'script' &&
    (/(^|\/)personvern(-strict)?\.js([?#]|$)/.test(address) || isDeclaration(attributes['id']?.value))
  );
}

const isDeclaration = (id: string | undefined): boolean => id === 'personvern-declaration';

/** The end of `<meta charset>`, if nothing that loads or runs stands before it. */
function encodingAfter(tags: readonly Tag[], head: number): number | undefined {
  for (const {attributes, end, name, start} of tags) {
    if (start < head) continue;
    if (name !== 'meta' && name !== 'title') return undefined;
    const isEncoding = 'charset' in attributes || /^content-type$/i.test(attributes['http-equiv']?.value.trim() ?? '');
    if (name === 'meta' && isEncoding) return end;
  }
  return undefined;
}

/** True for a page that can be read: HTML, as it is, in UTF-8. */
export function isReadable(type: string, encoding: string): boolean {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  return isHtml(type) && /^(utf-?8|us-ascii)$/i.test(charset) && /^(identity)?$/i.test(encoding.trim());
}

const isJavaScript = (type: string): boolean => /^\s*(text|application)\/(x-)?(java|ecma)script\s*(;|$)/i.test(type);

export const isHtml = (type: string): boolean => /^\s*text\/html\s*(;|$)/i.test(type);

/** `Vary` with more names in it. */
export function varyWith(existing: string, names: readonly string[]): string {
  const has = existing.split(/\s*,\s*/).filter(Boolean);
  const known = has.map((name) => name.toLowerCase());
  return known.includes('*')
    ? existing
    : [...has, ...names.filter((name) => !known.includes(name.toLowerCase()))].join(', ');
}

/** True where the visitor's own address is https, also behind a proxy that says so. */
export function isSecure(request: RequestLike, protocol: string): boolean {
  return protocol === 'https' || header(request, 'x-forwarded-proto').split(',')[0]?.trim() === 'https';
}

/** Headers about the bytes that the site made, which are not those that are sent. */
export const ABOUT_BYTES = [
  'content-length',
  'content-md5',
  'digest',
  'content-digest',
  'etag',
  'last-modified',
  'accept-ranges',
];
