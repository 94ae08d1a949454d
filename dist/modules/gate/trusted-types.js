const asItIs = { createHTML: (html) => html, createScript: (text) => text, createScriptURL: (url) => url };
let policy;
function vouch(name) {
  const { trustedTypes } = window;
  return policy = policy || (trustedTypes ? trustedTypes.createPolicy(name, asItIs) : asItIs);
}
function trustedScriptUrl(url, name = "personvern") {
  return vouch(name).createScriptURL(url);
}
function trustedHtml(html) {
  return vouch("personvern").createHTML(html);
}
function trustedScript(text) {
  return vouch("personvern").createScript(text);
}

export { trustedHtml, trustedScript, trustedScriptUrl };
//# sourceMappingURL=trusted-types.js.map
