/**
 * `dist/personvern.js`: the gate, as a classic script, first in `<head>`. All that a visitor who has said no ever
 * downloads.
 */
import type {Personvern} from '../consent/personvern.js';
import {showLink} from '../gate/fallback-link.js';
import {startPersonvern} from '../gate/start.js';
import {SHUT} from '../declaration/policy.js';
import {insertPolicy} from '../gate/insert-policy.js';
import {trustedHtml, trustedScriptUrl} from '../gate/trusted-types.js';

const script = (document.currentScript || document.querySelector('script[src*="personvern.js"]')) as HTMLScriptElement;

/** Folder of the other files; a gate that stands in the page itself is told. */
const base = script.dataset['base'] || new URL('.', script.src || location.href).href;

/** The words come along with the elements, so that they need not be asked for one after the other. */
const [language] = /^(nn|en|se)/.exec(script.dataset['language'] || document.documentElement.lang) || ['nb'];

/** Fetches a file that lies beside this one. A script tag rather than `import()`, which old browsers fail to parse. */
function load(file: string, type: string): Promise<void> {
  const element = document.createElement('script');
  element.type = type;
  element.src = trustedScriptUrl(base + file);
  element.nonce = script.nonce;
  document.head.append(element);
  return new Promise((resolve, reject) => {
    element.onload = () => {
      resolve();
    };
    element.onerror = () => {
      reject(new Error(`no ${element.src}`));
    };
  });
}

/** The strict part runs before the parser goes on. Where it does not, the network is shut to all but the site itself. */
function writeStrict(): void {
  const href = `${base}personvern-strict.js`;
  const shut = (): void => {
    insertPolicy(SHUT);
    console.error(`personvern: no ${href}`);
  };
  try {
    // Deprecated, and yet the only way to have the parser wait for another file.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.write(trustedHtml(`<script src="${href}" nonce="${script.nonce}"></script>`));
    const strict = document.querySelector(`script[src="${href}"]`) as HTMLScriptElement;
    strict.onload = strict.onerror = () => {
      // It takes itself away when the guard is up.
      if (strict.isConnected) shut();
    };
  } catch {
    // Nothing was written: the gate is async, the page is XHTML, or it lists its Trusted Types without ours.
    shut();
  }
}

// Lit needs ES2021. In older browsers parked markup stays parked, and the page works.
if (!('' as {replaceAll?: unknown}).replaceAll) showLink();
// A second script tag does nothing; an element with the id `personvern` is also found as `window.personvern`.
else if (!(window.personvern || ({} as Partial<Personvern>)).consent) {
  // Each `data-` attribute is the setting of that name.
  window.personvern = startPersonvern(
    script.dataset,
    () => Promise.all([`languages/${language}.js`, 'personvern-elements.js'].map((file) => load(file, 'module'))),
    () => load('personvern-opener.js', ''),
  );
  if (script.dataset['guard'] === 'strict') writeStrict();
}
