import { checkDeclaration, DeclarationError } from './check.js';
import { readDeclaration } from './read.js';

function parseDeclaration(json) {
  checkDeclaration(json);
  return readDeclaration(json);
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

export { DeclarationError, checkText, parseDeclaration };
//# sourceMappingURL=parse.js.map
