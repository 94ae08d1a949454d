const PURPOSES = ["necessary", "functional", "statistics", "content", "marketing"];
const OPTIONAL_PURPOSES = PURPOSES.slice(1);
const STORAGE_KINDS = ["cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"];
const WEB_STORAGE = ["localStorage", "sessionStorage"];
const INTEGRATIONS = ["matomo", "google", "application-insights"];
function optionalPurposes(declaration) {
  return OPTIONAL_PURPOSES.filter((purpose) => declaration.hashes[purpose]);
}
function purposeOf(declaration, id) {
  const service = declaration.services.find((each) => each.id === id);
  return PURPOSES.find((purpose) => purpose === id) || service && service.purpose;
}

export { INTEGRATIONS, OPTIONAL_PURPOSES, PURPOSES, STORAGE_KINDS, WEB_STORAGE, optionalPurposes, purposeOf };
//# sourceMappingURL=declaration.js.map
