import { ANSWER } from '../consent/store.js';

function ownService(declaration, { own }, language, cookieDomain) {
  const { askAgainAfterDays, controller, services } = declaration;
  if (services.some(({ items }) => items.some(({ name }) => name === ANSWER))) return void 0;
  const ours = (text) => ({ [language]: text });
  const item = (name, kind, lifetime, purpose) => ({
    name,
    kind,
    lifetime,
    purpose: ours(purpose),
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
    reason: ours(own.reason),
    items: [item(ANSWER, "cookie", `P${String(askAgainAfterDays)}D`, own.cookie), ...cookieDomain ? [] : [copy]]
  };
}

export { ownService };
//# sourceMappingURL=own-service.js.map
