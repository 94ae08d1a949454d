import { checkDeclaration, DeclarationError } from './check.js';
import { readDeclaration } from './read.js';

function freeze(value) {
  if (value && typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
function parseDeclaration(json) {
  checkDeclaration(json);
  return freeze(readDeclaration(json));
}
function checkText(text, source) {
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DeclarationError(
      /^\s*</.test(text) ? `${source} is HTML, not JSON; does the address lead to a page, perhaps "not found" or a login?` : `${source} is not valid JSON: ${error instanceof Error ? error.message : ""}`
    );
  }
  return checkDeclaration(json);
}

export { DeclarationError, checkText, freeze, parseDeclaration };
//# sourceMappingURL=parse.js.map
