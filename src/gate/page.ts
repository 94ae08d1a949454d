/** The two moments of a loading page that matter here. `act` runs at once if the moment has passed. */

export function whenParsed(act: () => unknown): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
  else act();
}

/** When there is a `<body>` to put something in. */
export function whenBody(act: () => unknown): void {
  const check = (): void => {
    if (!(document as {body: HTMLElement | null}).body) return;
    observer.disconnect();
    act();
  };
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, {childList: true});
  check();
}
