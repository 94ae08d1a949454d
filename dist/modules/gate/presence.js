import { whenParsed, whenBody } from './page.js';

const OPENER = 'a[href$="#personvern"],[data-personvern="show"]';
const OURS = "personvern-banner,personvern-embed,personvern-declaration,personvern-settings,iframe[data-src]:not([src])";
function place(tag, next) {
  return document.querySelector(tag) || document.body.insertBefore(document.createElement(tag), next);
}
function banner() {
  return place("personvern-banner", document.body.firstChild);
}
function createPresence(loadElements, report) {
  let loading;
  const load = () => {
    if (!loading) (loading = Promise.resolve().then(loadElements)).catch(report);
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
  document.addEventListener("click", (event) => {
    const opener = event.composedPath().find((each) => each instanceof Element && each.matches(OPENER));
    if (!opener || opener instanceof HTMLAnchorElement && opener.host + opener.pathname !== location.host + location.pathname)
      return;
    event.preventDefault();
    show();
  });
  whenParsed(() => {
    if (location.hash === "#personvern") show();
    if (document.querySelector(OURS)) void load();
  });
  return { load, ask, inform, show };
}

export { createPresence };
//# sourceMappingURL=presence.js.map
