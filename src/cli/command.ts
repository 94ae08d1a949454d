/** What every command has, and how it ends. */

/** Exit codes: what was asked for was done · what was looked at does not hold · it was asked for in a wrong way. */
export const EXIT = {done: 0, wrong: 1, misused: 2} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  /** What to write after the name of the program. */
  readonly usage: string;
  /** Lines for `--help`. */
  readonly help: string;
  readonly run: (args: readonly string[]) => ExitCode;
}

/** It was asked for in a wrong way; the message says what to write instead. */
export class Misuse extends Error {}

/** What was looked at does not hold, and why has been said; the message sums it up. */
export class Unusable extends Error {}

/** `1 fault`, `2 faults`. */
export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

export function say(text: string): void {
  process.stdout.write(text);
}

/** For people: not part of what a pipe hands on. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}
