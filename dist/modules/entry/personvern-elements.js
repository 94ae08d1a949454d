import { followOtherTabs } from '../consent/follow.js';
import { personvernContext } from '../elements/context.js';
import { arrive } from '../elements/arrival.js';
import { givePersonvern } from '../elements/given.js';
import { once } from '../elements/once.js';
import { watchForParts, meet } from '../elements/watch.js';
import { PersonvernBanner } from '../elements/personvern-banner.js';

const OWN_MACHINE = /\b(localhost|local|test)$|^127\./;
function provide() {
  const { personvern } = window;
  if (!personvern) return;
  const { consent, ready, settings } = personvern;
  followOtherTabs(consent);
  consent.answering ??= once(async () => (await import('../consent/answering.js')).prepareAnswering(personvern));
  arrive(personvern);
  void ready.then(() => {
    givePersonvern(personvern);
    if ("check" in settings || OWN_MACHINE.test(location.hostname)) meet("check");
    else if (!consent.declaration) personvern.answering().catch(console.error);
  });
}
function awaitContextRequests() {
  const made = [];
  document.addEventListener("context-request", (event) => {
    const request = event;
    if (request.context !== personvernContext) return;
    if (made.push(request) < 2)
      void import('../elements/context-link.js').then(({ provideContext }) => provideContext(made));
  });
}
awaitContextRequests();
PersonvernBanner.define();
watchForParts();
if (window.personvern?.consent) provide();
else void import('../elements/late-gate.js').then(({ loadGate }) => loadGate(import.meta.url)).then(provide);
//# sourceMappingURL=personvern-elements.js.map
