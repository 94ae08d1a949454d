/** `import {start} from 'personvern-banner'`: the same parts for sites that bundle. Importing does nothing. */
import type {Personvern, Settings} from '../consent/personvern.js';
import {startPersonvern} from '../gate/start.js';

export type {Answering, How} from '../consent/answering.js';
export type {Change, Consent} from '../consent/consent.js';
export type {Answer, Control, Decision, Signal} from '../consent/decision.js';
export type {
  PersonvernChangeEvent,
  PersonvernErrorEvent,
  PersonvernReadyEvent,
  PersonvernUndeclaredEvent,
} from '../consent/events.js';
export type {Personvern, Settings, Withdrawn} from '../consent/personvern.js';
export type {Receipt} from '../consent/receipt.js';
export type * from '../declaration/declaration.js';
export {DeclarationError, parseDeclaration} from '../declaration/parse.js';
export {personvernContext} from '../elements/context.js';

/**
 * Starts the consent layer, once per page, and returns what is then also `window.personvern`. Call it as early as
 * the bundle allows: what runs before it is not held back, except for parked markup.
 */
export function start(settings: Settings = {}): Personvern {
  const {personvern} = window as {personvern?: Partial<Personvern>};
  // An element with the id `personvern` is also found as `window.personvern`.
  if (personvern?.consent) return personvern as Personvern;
  return (window.personvern = startPersonvern(
    settings,
    () => import('./personvern-elements.js').then(() => undefined),
    () => import('./personvern-opener.js').then(() => undefined),
  ));
}
