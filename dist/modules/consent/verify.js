import { checkDeclaration } from '../declaration/check.js';
import { diagnose } from '../declaration/diagnose.js';
import { tell } from './events.js';

async function verify({ consent, settings }) {
  const { declaration } = consent;
  try {
    const unknown = declaration ? checkDeclaration(declaration).filter((key) => key !== "hashes") : await diagnose(settings.declaration);
    if (unknown.length) console.warn(`personvern: no effect in the declaration: ${unknown.join(", ")}`);
  } catch (error) {
    console.error(`personvern: everything optional is off. ${String(error)}`);
    if (declaration) consent.declare();
    tell("personvern-error", { error });
  }
}

export { verify };
//# sourceMappingURL=verify.js.map
