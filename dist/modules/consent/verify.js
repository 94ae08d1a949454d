import { checkDeclaration } from '../declaration/check.js';
import { freeze } from '../declaration/parse.js';
import { diagnose } from '../declaration/diagnose.js';
import { removeCookie } from './cookie-jar.js';
import { tell } from './events.js';
import { ANSWER } from './store.js';

async function verify({ consent, settings }) {
  const { declaration } = consent;
  try {
    const unknown = declaration ? checkDeclaration(declaration).filter((key) => key !== "hashes") : await diagnose(settings.declaration);
    if (!declaration)
      throw new Error("the declaration could not be had when the page came, and can be now; load it anew");
    freeze(declaration);
    if (unknown.length) console.warn(`personvern: no effect in the declaration: ${unknown.join(", ")}`);
  } catch (error) {
    console.error(`personvern: everything optional is off. ${String(error)}`);
    tell("personvern-error", { error });
    if (declaration) shut(consent);
  }
}
function shut(consent) {
  try {
    removeCookie(ANSWER);
    localStorage.removeItem(ANSWER);
  } catch {
  }
  consent.declare();
}

export { verify };
//# sourceMappingURL=verify.js.map
