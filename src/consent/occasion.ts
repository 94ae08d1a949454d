/** Why the banner asks: never answered, something has changed since, or the answer has grown too old. */
import {optionalPurposes} from '../declaration/declaration.js';
import type {Consent} from './consent.js';
import {isExpired} from './decision.js';

export type Occasion = 'first' | 'changed' | 'expired';

export function occasionOf({declaration, decision, options}: Consent): Occasion {
  if (!declaration || !decision) return 'first';
  if (isExpired(declaration, decision, options.now())) return 'expired';
  // An answer given at an embed is none to the banner's own questions.
  const asked = optionalPurposes(declaration).filter((id) => declaration.purposes[id].ask === 'banner');
  return asked.some((id) => decision.answers[id]) ? 'changed' : 'first';
}
