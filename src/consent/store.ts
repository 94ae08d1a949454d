/**
 * Where the answer lives: one first-party cookie that the server can read, and a copy in localStorage.
 * Safari forgets cookies set by script after seven days; the copy lives on for a visitor who comes back within
 * seven days of browsing, so such visitors are not asked every week.
 *
 * With a `domain`, for addresses that are one site to visitors, there is no copy: a sibling's copy could outlive
 * a withdrawal made here.
 */
import type {Declaration} from '../declaration/declaration.js';
import {visibleCookies} from './cookie-jar.js';
import {type Decision, holds} from './decision.js';
import {decode} from './format.js';

/** Name of the cookie and of its copy. */
export const ANSWER = 'personvern';

/** Every value found, as it was written: cookies of this name, then the copy, which may be empty. */
export function answerValues(domain?: string): string[] {
  const all = visibleCookies()
    .filter((cookie) => cookie.startsWith(`${ANSWER}=`))
    .map((cookie) => cookie.slice(ANSWER.length + 1));
  try {
    if (!domain) all.push(localStorage.getItem(ANSWER) || '');
  } catch {
    // Storage is blocked; the cookie may still be there.
  }
  return all;
}

/**
 * The newest valid answer, preferring one that is about `declaration`: two sites on one parent domain may
 * each have theirs.
 * @param values what this browser keeps; a server gives what it was sent
 */
export function readAnswer(
  declaration: Declaration,
  now: number,
  domain?: string,
  values: readonly string[] = answerValues(domain),
): Decision | undefined {
  const about = (decision: Decision): boolean =>
    Object.keys(decision.answers).some((id) => holds(declaration, decision, id));
  const found = values
    .map((value) => decode(value, now))
    .filter((decision) => !!decision)
    .sort((a, b) => (a.time < b.time ? 1 : -1));
  return found.find(about) || found[0];
}
