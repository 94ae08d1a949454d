// What is measured inside the page. Each function is sent there on its own.

/** Before anything else on the page: when it is painted, what shifts, and when there is a button to say no with. */
export function watch(label) {
  const seen = (window.seen = {shift: 0});
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  const buttons = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('button,a,[role=button]') ? [element] : []),
      ...(element.shadowRoot ? buttons(element.shadowRoot) : []),
    ]);
  const isSeen = (element) => {
    const {width, height, top} = element.getBoundingClientRect();
    return width > 0 && height > 0 && top < innerHeight && element.checkVisibility({visibilityProperty: true});
  };
  window.findButton = (text) =>
    document.body && buttons(document).find((one) => new RegExp(text, 'i').test(one.textContent.trim()) && isSeen(one));
  const look = () => {
    const covered = document.documentElement && getComputedStyle(document.documentElement).opacity === '0';
    if (!covered && window.findButton(label)) seen.asked = performance.now();
    else requestAnimationFrame(look);
  };
  if (label) look();
}

/** @returns milliseconds, of the page as it has come */
export function read() {
  const {asked, shift} = window.seen;
  return {asked, shift, painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime};
}

/**
 * Waits for a press and what it leads to; `window.after` then resolves with milliseconds from the event to the frame
 * after the first in which `window.isDone()` holds.
 */
export function expectAfter(type) {
  window.after = new Promise((resolve) => {
    const hear = ({timeStamp}) => {
      const look = () => {
        requestAnimationFrame(window.isDone() ? () => resolve(performance.now() - timeStamp) : look);
      };
      requestAnimationFrame(look);
    };
    addEventListener(type, hear, {capture: true, once: true});
  });
  new PerformanceObserver((list) => {
    for (const {name, duration} of list.getEntries()) if (name === 'click') window.clicked ??= duration;
  }).observe({type: 'event', durationThreshold: 16});
}

/** How many items of the full list are drawn. */
export function drawnItems() {
  const list = document.querySelector('personvern-banner')?.shadowRoot.querySelector('personvern-declaration');
  return list?.shadowRoot.querySelectorAll('.service > dl, .service tbody > tr').length ?? 0;
}
