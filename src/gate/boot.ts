/** The gate on a page that has it as a script tag: its settings, and the files that lie beside it. */
import type {Personvern} from '../consent/personvern.js';
import {showLink} from './fallback-link.js';
import {startPersonvern, type Strengthen} from './start.js';
import {trustedScriptUrl} from './trusted-types.js';

/**
 * Starts it, once a page, where the browser can have it.
 * @param file what the tag loads; `personvern-strict.js` is the gate of `strict`, and of no other mode
 * @param strengthen what only `strict` has
 */
export function boot(file: string, strengthen?: Strengthen): void {
  const script = (document.currentScript || document.querySelector(`script[src*="${file}"]`)) as HTMLScriptElement;
  const {dataset} = script;

  /** Folder of the other files; a gate that stands in the page itself is told. */
  const base = dataset['base'] || new URL('.', script.src || location.href).href;

  /** The words come along with the elements, so that they need not be asked for one after the other. */
  const [language] = /^(nn|en|se)/.exec(dataset['language'] || document.documentElement.lang) || ['nb'];

  /** Fetches a file that lies beside this one. A script tag rather than `import()`, which old browsers fail to parse. */
  const load = (name: string, type: string): Promise<void> => {
    const element = document.createElement('script');
    element.type = type;
    element.src = trustedScriptUrl(base + name);
    element.nonce = script.nonce;
    document.head.append(element);
    return new Promise((resolve, reject) => {
      element.onload = resolve as (event: unknown) => void;
      element.onerror = () => {
        reject(new Error(`no ${element.src}`));
      };
    });
  };

  if (strengthen) dataset['guard'] = 'strict';
  // Without a consent on the page the strict snippet shuts the network.
  else if (dataset['guard'] === 'strict') throw new Error('personvern: use personvern-strict.js');
  // As old as what the elements are built for. In older browsers parked markup stays parked, and the page works.
  if (!(Object as {hasOwn?: unknown}).hasOwn) showLink();
  // A second script tag does nothing; an element with the id `personvern` is also found as `window.personvern`.
  else if (!(window.personvern || ({} as Partial<Personvern>)).consent)
    // Each `data-` attribute is the setting of that name.
    window.personvern = startPersonvern(
      dataset,
      () => Promise.all([`languages/${language}.js`, 'personvern-elements.js'].map((name) => load(name, 'module'))),
      () => load('personvern-opener.js', ''),
      strengthen,
    );
}
