/** Checking and reading in one: for the elements, for bundlers and for Node. */
import {checkDeclaration, DeclarationError} from './check.js';
import type {Declaration} from './declaration.js';
import {readDeclaration} from './read.js';

export {DeclarationError};

/** The declaration in `json` (a parsed JSON value). Throws `DeclarationError`. */
export function parseDeclaration(json: unknown): Declaration {
  checkDeclaration(json);
  return readDeclaration(json);
}

/** Checks JSON text; `source` names it in errors. Returns paths of keys without effect; throws `DeclarationError`. */
export function checkText(text: string, source: string): string[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DeclarationError(
      /^\s*</.test(text)
        ? `${source} is HTML, not JSON; does the address lead to a page, perhaps "not found" or a login?`
        : `${source} is not valid JSON: ${error instanceof Error ? error.message : ''}`,
    );
  }
  return checkDeclaration(json);
}
