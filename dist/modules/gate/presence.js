import { showLink } from './fallback-link.js';
import { whenParsed } from './page.js';
import { idsOf } from './parked.js';

const LINK = 'a[href$="#personvern"],[data-personvern="show"]';
const OURS = "personvern-embed,personvern-declaration,personvern-settings,iframe[data-purpose][data-src]:not([src])";
function onLink(show) {
  document.addEventListener("click", (event) => {
    const link = event.composedPath().find((each) => each instanceof Element && each.matches(LINK));
    const leads = link instanceof HTMLAnchorElement && link.host + link.pathname !== location.host + location.pathname;
    if (!link || leads) return;
    event.preventDefault();
    show();
  });
}
function createPresence(loadElements, report, consent) {
  let loading;
  const load = () => {
    if (!loading)
      (loading = Promise.resolve().then(loadElements)).catch((error) => {
        loading = void 0;
        report(error);
      });
    return loading;
  };
  const ask = () => {
    load().then(() => consent.present || showLink(), showLink);
  };
  const show = () => {
    load().then(() => (consent.present || showLink)(), showLink);
  };
  onLink(show);
  whenParsed(() => {
    if (location.hash === "#personvern") show();
  });
  const look = () => {
    if ([...document.querySelectorAll(OURS)].some((each) => !idsOf(each).every((id) => consent.has(id))))
      load().catch(() => void 0);
  };
  return { load, ask, show, look };
}

export { createPresence };
//# sourceMappingURL=presence.js.map
