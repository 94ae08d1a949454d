/**
 * A script that is opened late finds the document as if it had been there from the start: what it writes with
 * `document.write` lands where the script stands, and listeners for `DOMContentLoaded` and `load` still fire, once.
 */
import {guardMethod} from './guard-method.js';

/** What each opened script has written so far, while it runs. */
const written = new Map<Element | null, string>();
let isGuarded: true | undefined;

/** Call before an opened script is inserted; call what it returns when the script has run. */
export function enterDocument(script: HTMLScriptElement): () => void {
  isGuarded = isGuarded || guard();
  written.set(script, '');
  return () => {
    const html = written.get(script);
    written.delete(script);
    if (html) place(html, script);
  };
}

/** Installed with the first script that is opened. It only heeds opened scripts, while they run. */
function guard(): true {
  const write = (end: string) => (_self: unknown, args: unknown[], proceed: () => unknown) => {
    const script = document.currentScript;
    const before = written.get(script);
    if (before === undefined) return proceed();
    written.set(script, before + args.join('') + end);
    return undefined;
  };
  const listen = (self: unknown, args: unknown[], proceed: () => unknown): unknown => {
    const [type, listener] = args as [string, EventListenerOrEventListenerObject];
    if (!written.has(document.currentScript) || !hasFired(type)) return proceed();
    setTimeout(() => {
      const event = new Event(type);
      if (typeof listener === 'function') listener.call(self as Window, event);
      else listener.handleEvent(event);
    });
    return undefined;
  };
  guardMethod(document, 'write', write(''));
  guardMethod(document, 'writeln', write('\n'));
  guardMethod(document, 'addEventListener', listen);
  guardMethod(window, 'addEventListener', listen);
  return true;
}

function hasFired(type: string): boolean {
  const {readyState} = document;
  return type === 'load' ? readyState === 'complete' : type === 'DOMContentLoaded' && readyState !== 'loading';
}

/** A fragment parsed this way runs its scripts, in order, as `document.write` would have. */
function place(html: string, script: HTMLScriptElement): void {
  const fragment = document.createRange().createContextualFragment(html);
  for (const inner of Array.from(fragment.querySelectorAll('script'))) {
    const leave = enterDocument(inner);
    if (inner.src) for (const end of ['load', 'error']) inner.addEventListener(end, leave);
    else setTimeout(leave);
  }
  script.after(fragment);
}
