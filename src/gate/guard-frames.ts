/**
 * Fresh frames of this page (`about:blank`, `srcdoc`) share its storage and have a platform of their own. The storage
 * guard enters each when somebody asks the element for its window; the strict guard asks at once, however the frame
 * came to the page, because `window[0]` does not ask.
 */
import {guardAccessor, guardMethod, type Instead} from './guard-method.js';
import {guardProperties} from './guard-properties.js';
import type {Enters, Realm} from './guard-storage.js';

/** An address without a page of its own behind it. */
const EMPTY = /^\s*(about:|javascript:|undefined$|$)/i;

const INSERTIONS: readonly (readonly [owner: () => {prototype: object}, names: string])[] = [
  [() => Node, 'appendChild insertBefore replaceChild'],
  [() => Element, 'append prepend replaceChildren moveBefore before after replaceWith'],
  [() => Element, 'insertAdjacentElement insertAdjacentHTML setHTMLUnsafe setHTML'],
  [() => ShadowRoot, 'setHTMLUnsafe setHTML'],
  [() => CharacterData, 'before after replaceWith'],
  [() => DocumentFragment, 'append prepend replaceChildren moveBefore'],
  [() => Document, 'append prepend replaceChildren moveBefore write writeln execCommand'],
  [() => Range, 'insertNode surroundContents'],
];

/**
 * A tab that is opened without an address shares the page's storage, too. With one it is a page of its own, which has
 * its own guard.
 */
export function guardTabs({enter}: Enters): void {
  guardMethod(window, 'open', (_self, [address], proceed) => {
    const tab = proceed() as Realm;
    try {
      // By a name it may be one that has been there, with a page in it.
      if (enter && EMPTY.test(address as string) && tab.location.protocol === 'about:') enter(tab);
    } catch {
      // There is none, or it is another site's.
    }
    return tab;
  });
}

/** @param nonce of our own script, for a page whose policy asks for one */
export function guardFrames(nonce: string): void {
  const first = `<script nonce="${nonce}">frameElement.contentWindow</script>`;
  const enterAll = (): void => {
    for (let i = 0; i < window.length; i++) enter(window[i] as Window, first);
  };
  const afterwards: Instead = (_self, _args, proceed) => {
    const result = proceed();
    enterAll();
    return result;
  };
  for (const [owner, names] of INSERTIONS)
    for (const name of names.split(' '))
      if (name in owner().prototype) guardMethod(owner().prototype, name, afterwards);
  // A frame's own first script asks for its element's window, and so is entered before the next one runs.
  guardAccessor(HTMLIFrameElement.prototype, 'contentWindow', (_self, _args, proceed) => {
    const frame = proceed();
    try {
      guardProperties(frame as Realm);
    } catch {
      // Another site's.
    }
    return frame;
  });
  const same: Instead = (_self, _args, proceed) => proceed();
  for (const {prototype} of [Element, ShadowRoot])
    for (const name of ['innerHTML', 'outerHTML']) guardAccessor(prototype, name, same, afterwards);
  guardAccessor(HTMLIFrameElement.prototype, 'srcdoc', same, afterwards);
  // What the parser brings.
  new MutationObserver(enterAll).observe(document, {childList: true, subtree: true});
}

function enter(frame: Window, first: string): void {
  try {
    const element = frame.frameElement as HTMLIFrameElement | null;
    if (!element || !element.contentWindow) return;
    // The document of a `srcdoc` is yet to come, and runs before anybody could enter it; so it asks for itself.
    const {srcdoc} = element;
    if (srcdoc && !srcdoc.startsWith(first)) element.srcdoc = first + srcdoc;
  } catch {
    // Another site's.
  }
}
