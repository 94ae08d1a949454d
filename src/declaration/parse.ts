/** Checking and reading in one: for the elements, for bundlers and for Node. */
import {checkDeclaration, DeclarationError} from './check.js';
import type {Declaration} from './declaration.js';
import {readDeclaration} from './read.js';

export {DeclarationError};

/** Frozen all the way down. */
export function freeze<T>(value: T): T {
  if (value && typeof value === 'object') Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** The declaration in `json` (a parsed JSON value). Throws `DeclarationError`. */
export function parseDeclaration(json: unknown): Declaration {
  checkDeclaration(json);
  return freeze(readDeclaration(json));
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
