/** What goes first in `<head>`: the declaration, the gate, and for the strict guard what keeps the network shut. */
import type {Settings} from '../consent/personvern.js';
import type {Declaration} from '../declaration/declaration.js';
import {strictPolicy} from '../declaration/policy.js';
import {attributes, Html, markup} from './html.js';

export interface SnippetSettings extends Omit<Settings, 'declaration'> {
  /** Folder of the files in `dist/`; `/personvern/` if left out. */
  readonly base?: string | undefined;
  /** Address of the declaration, to have it in a file of its own instead of in the page. */
  readonly declarationUrl?: string | undefined;
  /** Value of `data-guard`; `strict` is a file of its own, with the barrier and the fallback. */
  readonly guard?: string | undefined;
  /** The nonce of the site's own policy, for what is written inline. */
  readonly nonce?: string | undefined;
  /** The text of `dist/personvern.js`, or of `dist/personvern-strict.js`, to have the gate in the page itself: no request, and no file that can fail. */
  readonly inline?: string | undefined;
  /** True where the policy is sent as a header as well: no barrier is then needed, and nothing waits for it. */
  readonly policyInHeader?: boolean | undefined;
  /** False where the visitor's address is http. */
  readonly secure?: boolean | undefined;
}

/** How every build of the gate begins; it must not be taken for somebody's tracker. */
export const GATE_NOTICE = '/*! personvern-banner ';

/** The lines for the head, without a line break at the end. They go before anything that loads or runs. */
export function headSnippet(declaration: Declaration, settings: SnippetSettings = {}): string {
  const {base = '/personvern/', declarationUrl, guard, nonce, inline, policyInHeader, secure = true} = settings;
  const folder = base.endsWith('/') ? base : `${base}/`;
  const strict = guard === 'strict';
  const own = attributes({
    src: inline === undefined && `${folder}personvern${strict ? '-strict' : ''}.js`,
    'data-declaration': declarationUrl,
    'data-base': inline !== undefined && folder,
    'data-guard': !strict && guard,
    'data-signal': settings.signal,
    'data-signal-policy': settings.signalPolicy,
    'data-cookie-domain': settings.cookieDomain,
    'data-record': settings.record,
    'data-language': settings.language,
    'data-messages': settings.messages,
    'data-check': settings.check,
    nonce,
  });
  const lines = [
    declarationUrl === undefined
      ? markup`<script type="application/json" id="personvern-declaration">${json(written(declaration))}</script>`
      : // Together with the gate. This is how the gate asks for it, or the browser would fetch it twice.
        markup`<link rel="preload" as="fetch" crossorigin href="${declarationUrl}">`,
    markup`<script${own}>${new Html(escapeScript(inline ?? ''))}</script>`,
    strict && fallback(declaration, nonce, secure),
    strict && !policyInHeader && markup`<meta http-equiv="Content-Security-Policy" content="">`,
  ];
  return lines.flatMap((line) => (line ? [line.text] : [])).join('\n');
}

/**
 * Runs right after the gate, so it sees whether the gate has run. If not (no file, an old browser), the network is
 * shut but for what is necessary. An inline script rather than `onerror`, because it can carry a nonce.
 */
function fallback(declaration: Declaration, nonce: string | undefined, secure: boolean): Html {
  const necessary = (id: string): boolean => declaration.services.some((s) => s.id === id && s.purpose === 'necessary');
  const policy = strictPolicy(declaration, necessary, secure);
  const code =
    '(window.personvern||{}).consent||(function(m){m.httpEquiv="Content-Security-Policy";' +
    `m.content=${JSON.stringify(policy)};document.head.appendChild(m)})(document.createElement("meta"))`;
  return markup`<script${attributes({nonce})}>${new Html(escapeScript(code))}</script>`;
}

/** A text must not end the element it stands in, nor begin a comment there (HTML § 4.12.1.3). */
const json = (value: unknown): Html => new Html(JSON.stringify(value).replace(/</g, '\\u003c'));

/** In strings and regular expressions, the only places where a minified file has these, the meaning stays the same. */
const escapeScript = (code: string): string => code.replace(/<(?=\/script|script|!--)/gi, '\\x3c');

/** A declaration as it was written: without what reading adds, so that the page carries no more than it must. */
export function written({hashes: _, ...declaration}: Declaration): object {
  const {services, legacy, childPaths, askAgainAfterDays, controller, language, updated} = declaration;
  const purposes = Object.entries(declaration.purposes).flatMap(([purpose, texts]) => {
    const {ask, ...rest} = texts;
    const usual = ask === (purpose === 'content' ? 'embed' : 'banner');
    const said = usual ? rest : texts;
    return Object.keys(said).length ? [[purpose, said] as const] : [];
  });
  return {
    controller,
    updated,
    ...(language && {language}),
    ...(purposes.length && {purposes: Object.fromEntries(purposes)}),
    ...(legacy.length && {legacy}),
    ...(childPaths.length && {childPaths}),
    ...(askAgainAfterDays !== 180 && {askAgainAfterDays}),
    services: services.map(({recipients, hosts, items, ...service}) => ({
      ...service,
      ...((recipients.length > 1 || recipients[0] !== service.vendor) && {recipients}),
      ...(hosts.length && {hosts}),
      ...(items.length && {
        items: items.map(({setBy, httpOnly, ...item}) => ({
          ...item,
          ...(setBy !== service.vendor && {setBy}),
          ...(httpOnly && {httpOnly}),
        })),
      }),
    })),
  };
}
