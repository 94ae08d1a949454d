/**
 * What a policy in the page does not cover, and what no page can hold back, is at least told: workers from files of
 * the site's own, hints to connect, and speculation rules.
 */
import {tellUndeclared} from '../consent/events.js';
import {guardMethod} from './guard-method.js';

type Constructor = new (...args: unknown[]) => object;

/** @param isAllowed whether a host may be talked to */
export function reportBeyond(isAllowed: (hostname: string) => boolean): void {
  const told = new Set<string>();
  const report = (kind: 'worker' | 'hint', name: string): void => {
    if (told.has(kind + name)) return;
    told.add(kind + name);
    tellUndeclared(kind, name);
  };
  watchWorkers((address) => {
    const {protocol, pathname, search} = new URL(address, document.baseURI);
    // One from a `blob:` or `data:` address has the page's own policy.
    if (protocol.startsWith('http')) report('worker', pathname + search);
  });
  const lookForHints = (): void => {
    for (const hostname of hints()) if (!isAllowed(hostname)) report('hint', hostname);
    if (document.querySelector('script[type="speculationrules"]')) report('hint', 'speculationrules');
  };
  new MutationObserver(lookForHints).observe(document, {childList: true, subtree: true});
  lookForHints();
}

function watchWorkers(hear: (address: string) => void): void {
  const constructors = window as unknown as Record<string, Constructor | undefined>;
  for (const name of ['Worker', 'SharedWorker']) {
    const original = constructors[name];
    if (!original) continue;
    constructors[name] = new Proxy(original, {
      construct(target, args, self) {
        hear(String(args[0]));
        return Reflect.construct(target, args, self) as object;
      },
    });
  }
  // Only in a secure context.
  if ('ServiceWorkerContainer' in window)
    guardMethod(ServiceWorkerContainer.prototype, 'register', (_self, [address], proceed) => {
      hear(String(address));
      return proceed();
    });
}

/** Hosts that the page asks the browser to connect to ahead. */
function hints(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="preconnect"],link[rel~="dns-prefetch"]');
  return [...links].flatMap(({href}) => /^https?:\/\/([^/:?#]+)/.exec(href)?.[1] ?? []);
}
