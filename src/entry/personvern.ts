/**
 * `dist/personvern.js`: the gate, as a classic script, first in `<head>`. Everything a visitor who has answered
 * ever downloads.
 */
import type {Personvern} from '../consent/personvern.js';
import {startPersonvern} from '../gate/start.js';
import {trustedScriptUrl} from '../gate/trusted-types.js';
import {applicationInsights} from '../integrations/application-insights.js';
import {google} from '../integrations/google.js';
import {matomo} from '../integrations/matomo.js';

const script = (document.currentScript || document.querySelector('script[src*="personvern.js"]')) as HTMLScriptElement;

/** A module script rather than `import()`: old browsers pass over the one and fail to parse the other. */
function loadElements(): Promise<void> {
  const elements = document.createElement('script');
  elements.type = 'module';
  // With the words, so that nothing is left to wait for when it runs.
  const [language] = /^(nn|en|se)/.exec(script.dataset['language'] || document.documentElement.lang) || ['nb'];
  elements.src = trustedScriptUrl(new URL(`elements-${language}.js`, script.src).href);
  elements.nonce = script.nonce;
  // In a head, the banner then stands in the first frame that is painted, where the browser knows how to wait.
  elements.setAttribute('blocking', 'render');
  document.head.append(elements);
  return new Promise((resolve, reject) => {
    elements.onload = () => {
      resolve();
    };
    elements.onerror = () => {
      reject(new Error(`no ${elements.src}`));
    };
  });
}

// Lit needs ES2021. In older browsers parked markup stays parked, and the page works. A second script tag does
// nothing; an element with the id `personvern` is also found as `window.personvern`.
if ('replaceAll' in String.prototype && !(window.personvern || ({} as Partial<Personvern>)).consent) {
  // Each `data-` attribute is the setting of that name.
  window.personvern = startPersonvern(
    script.dataset,
    {matomo, google, 'application-insights': applicationInsights},
    loadElements,
  );
}
