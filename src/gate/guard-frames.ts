/**
 * Fresh frames of this page (`about:blank`) share its storage and have a platform of their own. The storage guard
 * enters each when somebody asks the element for its window, and else a moment after it came; the strict guard enters
 * at once, however the frame came to the page, because `window[0]` does not ask.
 */
import {guardAccessor, guardMethod, type Instead} from './guard-method.js';
import type {Enter, Realm} from './guard-storage.js';

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

/** @param enter guards a window */
export function guardFrames(enter: Enter): void {
  const afterwards: Instead = (_self, _args, proceed) => {
    const result = proceed();
    for (let i = 0; i < window.length; i++) enter(window[i] as Realm);
    return result;
  };
  for (const [owner, names] of INSERTIONS)
    for (const name of names.split(' '))
      if (name in owner().prototype) guardMethod(owner().prototype, name, afterwards);
  const same: Instead = (_self, _args, proceed) => proceed();
  for (const {prototype} of [Element, ShadowRoot])
    for (const name of ['innerHTML', 'outerHTML']) guardAccessor(prototype, name, same, afterwards);
}

/**
 * A tab that is opened without an address shares the page's storage, too. With one it is a page of its own, which has
 * its own guard.
 */
export function guardTabs(enter: Enter): void {
  guardMethod(window, 'open', (_self, [address], proceed) => {
    const tab = proceed() as Realm;
    try {
      // By a name it may be one that has been there, with a page in it.
      if (EMPTY.test(address as string) && tab.location.protocol === 'about:') enter(tab);
    } catch {
      // There is none, or it is another site's.
    }
    return tab;
  });
}
