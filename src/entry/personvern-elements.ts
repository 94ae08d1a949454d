/**
 * `dist/personvern-elements.js`: the interface, as a module. The gate fetches it when somebody has to be asked, or
 * asks; a page that has a `<personvern-…>` element and no gate gets the gate from here. It holds what the first
 * question is painted with, and fetches the rest when it is wanted.
 */
import type {ContextEvent} from '@lit/context';
import {followOtherTabs} from '../consent/follow.js';
import {personvernContext} from '../elements/context.js';
import {arrive} from '../elements/arrival.js';
import {givePersonvern} from '../elements/given.js';
import {once} from '../elements/once.js';
import {meet, watchForParts} from '../elements/watch.js';
import {PersonvernBanner} from '../elements/personvern-banner.js';

/** Hosts of web developers: RFC 6761 and RFC 6762. */
const OWN_MACHINE = /\b(localhost|local|test)$|^127\./;

/** Takes what the gate has set up, adds the means to answer, and gives it to the elements. */
function provide(): void {
  const {personvern} = window;
  if (!personvern) return;
  const {consent, ready, settings} = personvern;
  followOtherTabs(consent);
  consent.answering ??= once(async () => (await import('../consent/answering.js')).prepareAnswering(personvern));
  arrive(personvern);
  void ready.then(() => {
    givePersonvern(personvern);
    // That is where mistakes in the declaration are explained, and where the page is held against it.
    if ('check' in settings || OWN_MACHINE.test(location.hostname)) meet('check');
    else if (!consent.declaration) personvern.answering().catch(console.error);
  });
}

/** Other elements, the site's own too, ask for the consent by its context; most pages have none. */
function awaitContextRequests(): void {
  const made: ContextEvent<typeof personvernContext>[] = [];
  document.addEventListener('context-request', (event) => {
    const request = event as unknown as ContextEvent<typeof personvernContext>;
    if (request.context !== personvernContext) return;
    if (made.push(request) < 2)
      void import('../elements/context-link.js').then(({provideContext}) => provideContext(made));
  });
}

awaitContextRequests();
PersonvernBanner.define();
watchForParts();
if (window.personvern?.consent) provide();
else void import('../elements/late-gate.js').then(({loadGate}) => loadGate(import.meta.url)).then(provide);
