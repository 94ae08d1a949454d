/**
 * Before any answer counts: is the declaration one that can be asked about? The gate has read it without checking.
 * With the elements on a web developer's own machine or with `data-check`, elsewhere with the first answer.
 */
import {checkDeclaration} from '../declaration/check.js';
import {freeze} from '../declaration/parse.js';
import {diagnose} from '../declaration/diagnose.js';
import type {Consent} from './consent.js';
import {removeCookie} from './cookie-jar.js';
import {tell} from './events.js';
import type {Personvern} from './personvern.js';
import {ANSWER} from './store.js';

/** Says in the console what is wrong with the declaration. If it cannot be used, everything optional shuts. */
export async function verify({consent, settings}: Personvern): Promise<void> {
  const {declaration} = consent;
  try {
    // What reading adds is no key of the site's.
    const unknown = declaration
      ? checkDeclaration(declaration).filter((key) => key !== 'hashes')
      : await diagnose(settings.declaration);
    if (!declaration)
      throw new Error('the declaration could not be had when the page came, and can be now; load it anew');
    freeze(declaration);
    if (unknown.length) console.warn(`personvern: no effect in the declaration: ${unknown.join(', ')}`);
  } catch (error) {
    console.error(`personvern: everything optional is off. ${String(error)}`);
    tell('personvern-error', {error: error as Error});
    if (declaration) shut(consent);
  }
}

/** An answer that can no longer be taken back must not go on counting: it is forgotten. */
function shut(consent: Consent): void {
  try {
    removeCookie(ANSWER);
    localStorage.removeItem(ANSWER);
  } catch {
    // Storage is blocked; nothing is kept there.
  }
  consent.declare();
}
