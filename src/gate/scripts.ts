/**
 * Opens parked scripts: `<script type="text/plain" data-purpose [data-service] [data-src] [data-type]>`.
 * They run as if they had stood on the page: in document order, each once, with every attribute they had.
 */
import {enterDocument} from './guard-document.js';
import {whenParsed, whenSeen} from './page.js';
import {trustedScript, trustedScriptUrl} from './trusted-types.js';

export const PARKED_SCRIPT = 'script[type="text/plain"][data-purpose]';
/** Milliseconds until the scripts behind one that neither loads nor fails go ahead without it. */
const PATIENCE = 5000;
/** What parking adds; everything else is the site's and is kept. */
const PARKING = /^(type|src|data-src|data-type)$/;

export interface ScriptRunner {
  /** Takes charge of a parked script; it runs when its turn comes, if it is then still allowed. */
  open(parked: HTMLScriptElement): void;
}

/** @param allowed asked right before a script runs; @param ran told right after it has been inserted */
export function createScriptRunner(
  allowed: (parked: HTMLScriptElement) => boolean,
  ran: (parked: HTMLScriptElement) => unknown,
): ScriptRunner {
  const claimed = new WeakSet<Element>();
  let inOrder = Promise.resolve();
  let afterParsing = new Promise<void>(whenParsed);

  const run = (parked: HTMLScriptElement): Promise<void> => {
    try {
      if (parked.isConnected && allowed(parked)) {
        ran(parked);
        return insert(parked);
      }
      // Withdrawn or taken out of the page while it waited; it may be opened another time.
      claimed.delete(parked);
    } catch (error) {
      // One that cannot be built must not hold back the rest.
      console.error(error);
    }
    return Promise.resolve();
  };

  return {
    open(parked) {
      if (claimed.has(parked)) return;
      claimed.add(parked);
      const isModule = parked.dataset['type'] === 'module';
      if (address(parked) && parked.hasAttribute('async')) {
        void run(parked);
      } else if (isModule || (address(parked) && parked.hasAttribute('defer'))) {
        afterParsing = afterParsing.then(() => inOrder).then(() => run(parked));
      } else {
        inOrder = inOrder.then(() => whenRead(parked)).then(() => run(parked));
      }
    },
  };
}

/** The parser may still be reading an inline script when it is first seen; it is done when something follows. */
function whenRead(parked: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    whenSeen(() => address(parked) || parked.nextSibling || document.readyState !== 'loading', resolve);
    whenParsed(resolve);
  });
}

function address(parked: HTMLScriptElement): string | null {
  return parked.dataset['src'] || parked.getAttribute('src');
}

/** Replaces the parked script by one that runs; resolves when it has run, failed, or hung. */
function insert(parked: HTMLScriptElement): Promise<void> {
  const script = revive(parked);
  const leave = enterDocument(script);
  return new Promise((resolve) => {
    const finish = (): void => {
      resolve();
      leave();
    };
    if (address(parked)) {
      script.addEventListener('load', finish);
      script.addEventListener('error', finish);
      setTimeout(resolve, PATIENCE);
    }
    parked.replaceWith(script);
    if (!address(parked)) finish();
  });
}

function revive(parked: HTMLScriptElement): HTMLScriptElement {
  const script = document.createElement('script');
  for (const {name, value} of [...parked.attributes]) {
    if (!PARKING.test(name)) script.setAttribute(name, name.indexOf('on') ? value : trustedScript(value));
  }
  // The attribute reads empty once the parser has seen it; the property keeps the nonce.
  script.nonce = parked.nonce;
  if (parked.dataset['type']) script.type = parked.dataset['type'];
  // A script made by script is async. Left so: the browser's own queue would wait for ever behind one that hangs.
  const src = address(parked);
  if (src) script.src = trustedScriptUrl(src);
  else script.text = trustedScript(parked.text);
  return script;
}
