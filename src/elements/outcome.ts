/** What came of an answer, where there is more to tell than that it is stored. */
import type {Consent} from '../consent/consent.js';
import {type Withdrawn, withdrawnBeforeReload} from '../consent/personvern.js';
import {fill} from '../i18n/format.js';
import type {Messages} from '../i18n/messages.js';

/** In sentences. `withdrawn` is what was removed, if something was taken back. */
export function outcomeTexts({kept, open}: Consent, words: Messages, withdrawn?: Withdrawn): string[] {
  const {removed, remaining} = withdrawn ?? {removed: 0, remaining: []};
  return [
    withdrawn && !open.length ? words.withdrawn : kept ? words.saved : '',
    removed === 1 ? words.removedOne : removed ? fill(words.removedMany, {n: removed}) : '',
    remaining.length ? fill(words.remaining, {list: remaining.join(', ')}) : '',
    kept ? '' : words.notKept,
  ].filter(Boolean);
}

/** What the gate left behind before it had to reload the page. Told once, not again on the way back. */
export function takeWithdrawn(): Withdrawn | undefined {
  const withdrawn = withdrawnBeforeReload();
  if (withdrawn) {
    history.replaceState({...(history.state as object), personvern: undefined}, '');
  }
  return withdrawn;
}
