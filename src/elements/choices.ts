/** From what was pressed and ticked to what is saved. */
import type {Control} from '../consent/decision.js';
import type {OptionalPurpose, Service} from '../declaration/declaration.js';
import {hash} from '../declaration/hash.js';

/** What can be answered: purposes, and services with an answer of their own. */
export interface Subject {
  readonly purposes: readonly OptionalPurpose[];
  readonly services: readonly Service[];
}

export function choicesOf(
  control: Control,
  {purposes, services}: Subject,
  isTicked: (id: string) => boolean,
): Record<string, boolean> {
  const choices: Record<string, boolean> = {};
  for (const id of purposes)
    choices[id] = control === 'save' ? isTicked(id) : control === 'yes' || control === 'accept-all';
  if (control !== 'save') return choices;
  // A service keeps an answer of its own only where it differs from its purpose's.
  for (const {id, purpose} of services) if (isTicked(id) !== choices[purpose]) choices[id] = isTicked(id);
  return choices;
}

/** Of the texts that are answered (R44). White space is the build's business. */
export function fingerprint(root: ParentNode, selector: string): string {
  const texts = Array.from(root.querySelectorAll(selector), ({textContent}) => textContent.replace(/\s/g, ''));
  // The same buttons stand below the full list once more.
  return hash([...new Set(texts)].join());
}
