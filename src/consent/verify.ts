/**
 * Before any answer counts: is the declaration one that can be asked about? The gate has read it without checking.
 * Fetched for everyone who is asked, so every web developer's first visit runs it.
 */
import {checkDeclaration} from '../declaration/check.js';
import {diagnose} from '../declaration/diagnose.js';
import {tell} from './events.js';
import type {Personvern} from './personvern.js';

/** Says in the console what is wrong with the declaration. If it cannot be used, everything optional shuts. */
export async function verify({consent, settings}: Personvern): Promise<void> {
  const {declaration} = consent;
  try {
    // What reading adds is no key of the site's.
    const unknown = declaration
      ? checkDeclaration(declaration).filter((key) => key !== 'hashes')
      : await diagnose(settings.declaration);
    if (unknown.length) console.warn(`personvern: no effect in the declaration: ${unknown.join(', ')}`);
  } catch (error) {
    console.error(`personvern: everything optional is off. ${String(error)}`);
    if (declaration) consent.declare();
    tell('personvern-error', {error: error as Error});
  }
}
