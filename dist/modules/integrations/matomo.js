function matomo({ from, granted, withdrawn }, { declaration }, ids) {
  const page = window;
  const queue = page._paq = page._paq || [];
  const cookies = !!declaration && declaration.services.some(({ id, items }) => ids.includes(id) && items.length);
  if (from === "page") queue.push(["requireConsent"]);
  if (!cookies) queue.push(["disableCookies"]);
  if (ids.some((id) => granted.includes(id))) queue.push(["setConsentGiven", cookies]);
  if (ids.some((id) => withdrawn.includes(id))) queue.push(["requireConsent"], ["deleteCookies"], ["disableCookies"]);
  return Array.isArray(queue) ? [] : ids;
}

export { matomo };
//# sourceMappingURL=matomo.js.map
