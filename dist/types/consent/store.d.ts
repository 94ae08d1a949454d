/**
 * Where the answer lives: one first-party cookie that the server can read, and a copy in localStorage.
 * Safari forgets cookies set by script after seven days; the copy lives on for a visitor who comes back within
 * seven days of browsing, so such visitors are not asked every week.
 *
 * With a `domain`, for addresses that are one site to visitors, there is no copy: a sibling's copy could outlive
 * a withdrawal made here.
 */
import type { Declaration } from '../declaration/declaration.js';
import { type Decision } from './decision.js';
/** Name of the cookie and of its copy. */
export declare const ANSWER = "personvern";
/** Every value found, as it was written: cookies of this name, then the copy, which may be empty. */
export declare function answerValues(domain?: string): string[];
/**
 * The newest valid answer, preferring one that is about `declaration`: two sites on one parent domain may
 * each have theirs.
 * @param values what this browser keeps; a server gives what it was sent
 */
export declare function readAnswer(declaration: Declaration, now: number, domain?: string, values?: readonly string[]): Decision | undefined;
