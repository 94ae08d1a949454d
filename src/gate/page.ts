/** The moments of a loading page that matter here. `act` runs at once if the moment has passed. */

export function whenParsed(act: () => unknown): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
  else act();
}

/** Runs `act` once `condition` holds; it is asked now and whenever something comes to the document. */
export function whenSeen(condition: () => unknown, act: () => unknown): void {
  const check = (): void => {
    if (!condition()) return;
    observer.disconnect();
    act();
  };
  const observer = new MutationObserver(check);
  observer.observe(document, {childList: true, subtree: true});
  check();
}
