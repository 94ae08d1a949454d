/** Where the interface appears in the page, when the gate has found that somebody is to see it. */
import {isAwaited, type Personvern} from '../consent/personvern.js';
import {whenParsed, whenSeen} from '../gate/page.js';

/** The element of that name, put before `next`, or last in the body, if there is none yet. */
function place<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, next: Node | null): HTMLElementTagNameMap[Tag] {
  return document.querySelector(tag) ?? document.body.insertBefore(document.createElement(tag), next);
}

const banner = (): HTMLElementTagNameMap['personvern-banner'] => place('personvern-banner', document.body.firstChild);

/** Call it when the elements are defined. */
export function arrive({consent, ready}: Personvern): void {
  consent.present = () => void banner().show();
  void ready.then(() => {
    if (isAwaited(consent)) {
      // When it is known whether the page has one of its own, which is the first in its body.
      whenSeen(() => document.querySelector('body>*'), banner);
      whenParsed(banner);
    } else if (consent.declaration?.services.every(({purpose}) => purpose === 'necessary'))
      // A line above the footer: only what is necessary is stored (R57).
      whenParsed(() => place('personvern-settings', document.querySelector('body > footer')));
  });
}
