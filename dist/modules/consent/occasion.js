import { optionalPurposes } from '../declaration/declaration.js';
import { isExpired } from './decision.js';

function occasionOf({ declaration, decision, options }) {
  if (!declaration || !decision) return "first";
  if (isExpired(declaration, decision, options.now())) return "expired";
  const asked = optionalPurposes(declaration).filter((id) => declaration.purposes[id].ask === "banner");
  return asked.some((id) => decision.answers[id]) ? "changed" : "first";
}

export { occasionOf };
//# sourceMappingURL=occasion.js.map
