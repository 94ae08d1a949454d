import type {PersonvernChangeEvent} from '../consent/events.js';
import type {Outcome} from '../consent/personvern.js';

/** Has the page load anew when storage is empty again. The history entry tells it what came of the answer, which needs no storage. */
export function reloadWhenCleaned(): void {
  document.addEventListener('personvern-change', reload, {once: true});
}

function reload({back, removed, remaining, withdrawn}: PersonvernChangeEvent): void {
  const personvern: Outcome = {back, removed, remaining, withdrawn};
  history.replaceState(Object.assign({}, history.state, {personvern}), '');
  location.reload();
}
