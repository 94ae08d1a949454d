import { tell } from '../consent/events.js';
import { cleanUp } from './cleanup.js';
import { whenParsed } from './page.js';
import { idsOf } from './parked.js';

function startGate(consent, loadOpener) {
  let isOpenerLoaded = false;
  const open = () => {
    if (isOpenerLoaded) return;
    const isNeeded = consent.open.length > 0 || // What is parked although it is necessary.
    [...document.querySelectorAll("[data-purpose]")].some((each) => idsOf(each).every((id) => consent.has(id)));
    if (!isNeeded) return;
    isOpenerLoaded = true;
    loadOpener();
  };
  consent.subscribe((change) => {
    const { declaration } = consent;
    if (!declaration) return;
    if (!consent.deferred) open();
    void Promise.resolve().then(() => cleanUp(declaration, (id) => !!consent.answer(id), change.withdrawn)).then((outcome) => {
      if (change.from !== "page") tell("personvern-change", Object.assign(change, outcome));
    });
  });
  whenParsed(open);
}

export { startGate };
//# sourceMappingURL=gate.js.map
