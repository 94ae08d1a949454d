import { ANSWER } from '../consent/store.js';

function ownService(declaration, { settings }, { own }) {
  const { askAgainAfterDays, controller, services } = declaration;
  if (services.some(({ items }) => items.some(({ name }) => name === ANSWER))) return void 0;
  const item = (name, kind, lifetime, purpose) => ({
    name,
    kind,
    lifetime,
    purpose,
    setBy: controller.name,
    httpOnly: false
  });
  const copy = item(ANSWER, "localStorage", "persistent", own.copy);
  return {
    id: "personvern",
    name: own.name,
    purpose: "necessary",
    vendor: controller.name,
    recipients: [controller.name],
    hosts: [],
    reason: own.reason,
    items: [
      item(ANSWER, "cookie", `P${String(askAgainAfterDays)}D`, own.cookie),
      // Sub-domains that share the answer keep no copy; see store.ts.
      ...settings.cookieDomain ? [] : [copy]
    ]
  };
}

export { ownService };
//# sourceMappingURL=own-storage.js.map
