import { tell } from '../consent/events.js';
import { cookieReader, findLeftOvers } from './left-overs.js';
import { whenParsed } from './page.js';
import { idsOf } from './parked.js';

function startGate(consent, loadOpener) {
  const cookieNames = cookieReader();
  let opener;
  const getOpener = () => opener = opener || loadOpener();
  const open = () => {
    const isNeeded = consent.open.length > 0 || // What is parked although it is necessary.
    [...document.querySelectorAll("[data-purpose]")].some((each) => idsOf(each).every((id) => consent.has(id)));
    if (isNeeded) void getOpener();
  };
  consent.subscribe((change) => {
    if (!consent.declaration) return;
    if (!consent.deferred && !opener) open();
    void Promise.resolve().then(() => clean(consent, getOpener, cookieNames, change.withdrawn)).then((outcome) => {
      if (change.from !== "page") tell("personvern-change", Object.assign(change, outcome));
    });
  });
  whenParsed(open);
  return () => {
    void clean(consent, getOpener, cookieNames);
  };
}
function clean(consent, getOpener, cookieNames, withdrawn) {
  const { declaration } = consent;
  const kept = (id) => !!consent.answer(id);
  const remaining = declaration ? findLeftOvers(declaration, kept, cookieNames) : [];
  const outcome = { removed: 0, remaining };
  if (!declaration || withdrawn && !withdrawn.length && !remaining.length) return Promise.resolve(outcome);
  return getOpener().then(
    () => consent.cleanUp ? consent.cleanUp(declaration, kept, withdrawn, remaining, cookieNames) : outcome
  );
}

export { startGate };
//# sourceMappingURL=gate.js.map
