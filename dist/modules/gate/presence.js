import { whenParsed, whenBody } from './page.js';
import { idsOf } from './parked.js';

const LINK = 'a[href$="#personvern"],[data-personvern="show"]';
const OURS = "personvern-banner,personvern-embed,personvern-declaration,personvern-settings,iframe[data-purpose][data-src]:not([src])";
function place(tag, next) {
  return document.querySelector(tag) || document.body.insertBefore(document.createElement(tag), next);
}
function banner() {
  return place("personvern-banner", document.body.firstChild);
}
function onLink(show) {
  document.addEventListener("click", (event) => {
    const link = event.composedPath().find((each) => each instanceof Element && each.matches(LINK));
    const leads = link instanceof HTMLAnchorElement && link.host + link.pathname !== location.host + location.pathname;
    if (!link || leads) return;
    event.preventDefault();
    show();
  });
}
function createPresence(loadElements, report, has) {
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
    void load();
    whenBody(banner);
  };
  const show = () => {
    ask();
    load().then(
      () => {
        banner().show();
      },
      // That they could not be had has been reported.
      () => void 0
    );
  };
  const inform = () => {
    void load();
    whenParsed(() => place("personvern-settings", document.querySelector("body > footer")));
  };
  onLink(show);
  whenParsed(() => {
    if (location.hash === "#personvern") show();
  });
  const look = () => {
    if ([...document.querySelectorAll(OURS)].some((each) => !idsOf(each).every(has))) load().catch(() => void 0);
  };
  return { load, ask, inform, show, look };
}

export { createPresence };
//# sourceMappingURL=presence.js.map
