import { isAwaited } from '../consent/personvern.js';
import { whenSeen, whenParsed } from '../gate/page.js';

function place(tag, next) {
  return document.querySelector(tag) ?? document.body.insertBefore(document.createElement(tag), next);
}
const banner = () => place("personvern-banner", document.body.firstChild);
function arrive({ consent, ready }) {
  consent.present = () => void banner().show();
  void ready.then(() => {
    if (isAwaited(consent)) {
      whenSeen(() => document.querySelector("body>*"), banner);
      whenParsed(banner);
    } else if (consent.declaration?.services.every(({ purpose }) => purpose === "necessary"))
      whenParsed(() => place("personvern-settings", document.querySelector("body > footer")));
  });
}

export { arrive };
//# sourceMappingURL=arrival.js.map
