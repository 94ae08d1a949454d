import type {PersonvernChangeEvent} from '../consent/events.js';
import type {Withdrawn} from '../consent/personvern.js';

/** Has the page load anew when storage is empty again. It is told what was removed by the history entry, which needs no storage. */
export function reloadWhenCleaned(): void {
  document.addEventListener('personvern-change', reload, {once: true});
}

function reload({removed, remaining}: PersonvernChangeEvent): void {
  const personvern: Withdrawn = {removed, remaining};
  history.replaceState(Object.assign({}, history.state, {personvern}), '');
  location.reload();
}
