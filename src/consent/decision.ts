/**
 * Layer 1: what the visitor said. A decision is a frozen value; every function here is pure.
 */
import {type Declaration, purposeOf} from '../declaration/declaration.js';

/** The control that was used: a button in the interface, or `api` for a call from the page's own code. */
export type Control = 'yes' | 'no' | 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'embed' | 'api';

/** A browser signal; it can only deny. */
export type Signal = 'dnt' | 'gpc';

/** The answer for one purpose, or for one service that has an answer of its own. */
export interface Answer {
  readonly granted: boolean;
  /** Fingerprint of what was asked, from the declaration of that day; empty in a cookie written by hand. */
  readonly hash: string;
}

export interface Decision {
  /** When the visitor last answered: ISO 8601, UTC, whole seconds; a cookie written by hand may hold a date only. */
  readonly time: string;
  /** When the oldest of the answers still in force was given; they all expire counted from here. */
  readonly since: string;
  /** By purpose or service id. What is not here has not been answered. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly control: Control;
  /** Language of the texts shown, BCP 47. */
  readonly language: string;
  /** Fingerprint of the texts shown. */
  readonly texts: string;
  /** The browser signal at the time. */
  readonly signal: Signal | undefined;
  /** Version of this package at the time. */
  readonly version: string;
}

/** Where and how an answer was given: the part of a decision that is not the answer itself. */
export interface Circumstances {
  readonly control: Control;
  readonly language: string;
  readonly texts: string;
  readonly signal: Signal | undefined;
  readonly version: string;
  /** The moment of the answer, in milliseconds since 1970. */
  readonly now: number;
}

const DAY = 86_400_000;

/** ISO 8601 in UTC with whole seconds. */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/**
 * A new decision from `choices` (purpose or service id → yes or no), on top of `previous`.
 * Answers that are not in `choices` stay as they were if they still hold; a choice for a purpose
 * replaces the answers of its services.
 */
export function choose(
  declaration: Declaration,
  choices: Readonly<Record<string, boolean>>,
  circumstances: Circumstances,
  previous?: Decision,
): Decision {
  const {now, ...rest} = circumstances;
  const time = timestamp(now);
  const kept = previous && !isExpired(declaration, previous, now) ? previous : undefined;
  const answers: Record<string, Answer> = {};
  for (const id of Object.keys(kept?.answers ?? {})) {
    const purpose = purposeOf(declaration, id);
    const answered = kept && holds(declaration, kept, id) && kept.answers[id];
    if (answered && !(id in choices) && !(purpose && purpose in choices)) answers[id] = answered;
  }
  const since = kept && Object.keys(answers).length ? kept.since : time;
  for (const id of Object.keys(choices)) {
    // What is not declared has not been asked about, and an answer without a fingerprint would hold for anything.
    const fingerprint = declaration.hashes[id];
    if (fingerprint) answers[id] = Object.freeze({granted: choices[id] === true, hash: fingerprint});
  }
  // In the order in which `decode` gives it back: that is how a page sees that another tab has changed nothing.
  return Object.freeze({time, since, answers: Object.freeze(answers), ...rest});
}

/** True when the answers are too old to count (the same for yes and for no). */
export function isExpired(declaration: Declaration, decision: Decision, now: number): boolean {
  return now >= expiryOf(declaration, decision);
}

/** When the answers stop counting, in milliseconds since 1970. */
export function expiryOf(declaration: Declaration, decision: Decision): number {
  return Date.parse(decision.since) + declaration.askAgainAfterDays * DAY;
}

/** Whole days since the oldest answer. */
export function ageInDays(decision: Decision, now: number): number {
  return Math.floor((now - Date.parse(decision.since)) / DAY);
}

/** True when the answer for a purpose or service still is about what the declaration says today. */
export function holds(declaration: Declaration, decision: Decision, id: string): boolean {
  const answered = decision.answers[id];
  return !!answered && (!answered.hash || answered.hash === declaration.hashes[id]);
}

/** The answer in force for a purpose or service, or undefined if there is none. A service without its own follows its purpose. */
export function answer(
  declaration: Declaration,
  decision: Decision | undefined,
  id: string,
  now: number,
): boolean | undefined {
  if (!decision || isExpired(declaration, decision, now)) return undefined;
  const own = [id, purposeOf(declaration, id) || id].find((each) => holds(declaration, decision, each));
  return own === undefined ? undefined : (decision.answers[own] as Answer).granted;
}
