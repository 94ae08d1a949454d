import { matchesName } from '../declaration/names.js';

function mayStore({ legacy, services }, allowed, kind, name) {
  const isIn = (items) => items.some((item) => item.kind === kind && !item.domain && matchesName(item.name, name));
  let known = isIn(legacy) ? false : void 0;
  for (const { id, purpose, items } of services)
    if (isIn(items)) {
      if (purpose === "necessary" || allowed(id)) return true;
      known = false;
    }
  return known;
}

export { mayStore };
//# sourceMappingURL=may-store.js.map
