/**
 * Nobody is asked on the strength of a declaration that does not hold. The gate reads it without checking, to stay
 * small; the elements check before they show anything, and say to the web developer what is wrong.
 */
import {tell} from '../consent/events.js';
import type {Personvern} from '../consent/personvern.js';

const begun = new WeakMap<Personvern, Promise<void>>();

/** Resolves, never rejects, when the declaration is checked; one that does not hold shuts everything optional. */
export function checkDeclared(personvern: Personvern): Promise<void> {
  let check = begun.get(personvern);
  if (!check) begun.set(personvern, (check = run(personvern)));
  return check;
}

async function run({consent, ready, settings}: Personvern): Promise<void> {
  // Fetched while the declaration is still on its way.
  const checking = import('../declaration/check.js');
  await ready;
  const {state, declaration} = consent;
  try {
    const unknown =
      state === 'failed'
        ? await (await import('../declaration/diagnose.js')).diagnose(settings.declaration)
        : (await checking).checkDeclaration(declaration).filter((key) => key !== 'hashes');
    if (unknown.length) console.warn(`personvern: keys without effect in the declaration: ${unknown.join(', ')}`);
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    console.error(`personvern: ${fault.name}: ${fault.message}`);
    if (state === 'failed') return;
    consent.declare();
    tell('personvern-error', {error: fault});
  }
}
