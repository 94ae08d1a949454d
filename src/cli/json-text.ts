/** Where in a JSON text something stands, and in plain words why a text is none. */
import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser';

/** Keys, and numbers of entries, from the whole to the place. */
export type Path = readonly string[];

/** Something to say about an offset in a text. */
export interface Spot {
  readonly offset: number;
  readonly text: string;
}

const OPTIONS = {disallowComments: true};

/** `12:5`: line and column, both from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** The line, and under it a mark; of a long line what is near. */
export function shownLine(text: string, offset: number): string {
  const before = /[^\r\n]*$/.exec(text.slice(0, offset))?.[0].slice(-70) ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0].slice(0, 40) ?? '';
  return `    ${`${before}${after}`.replaceAll('\t', ' ')}\n    ${' '.repeat(before.length)}^`;
}

/** Places in a text that is JSON. */
export class JsonPlaces {
  private readonly _root: Node | undefined;

  constructor(text: string) {
    this._root = parseTree(text, [], OPTIONS);
  }

  /** Offset of the value at `path`, or of its key; of what is missing, that of the object or list it is missing in. */
  offsetOf(path: Path, ofKey = false): number {
    let node = this._root;
    for (const [i, key] of path.entries()) {
      const next: Node | undefined =
        // Of two entries with one key the last one counts.
        node?.type === 'array' ? node.children?.[Number(key)] : node?.children?.findLast((one) => keyOf(one) === key);
      if (!next) break;
      node = next.type === 'property' && !(ofKey && i === path.length - 1) ? next.children?.[1] : next;
    }
    return node?.offset ?? 0;
  }

  /** Keys that stand twice in one object: nobody means that, and JSON says nothing. */
  twice(node = this._root): Spot[] {
    const children = node?.children ?? [];
    const keys = node?.type === 'object' ? children.map(keyOf) : [];
    const own = children.flatMap(({offset}, i) =>
      keys[i] !== undefined && keys.indexOf(keys[i]) < i
        ? [{offset, text: `the key "${keys[i]}" stands twice; only the last one counts`}]
        : [],
    );
    return [...own, ...children.flatMap((child) => this.twice(child))];
  }
}

const keyOf = ({children, type}: Node): string | undefined =>
  type === 'property' ? (children?.[0]?.value as string) : undefined;

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no value; texts stand in "…"',
  InvalidNumberFormat: 'this is no number as JSON writes it',
  PropertyNameExpected: 'a key in "…" is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a } is missing here',
  CloseBracketExpected: 'a ] is missing here',
  EndOfFileExpected: 'something follows after the end; is there a } or ] too many?',
  InvalidCommentToken: 'JSON has no comments; take it out',
  UnexpectedEndOfComment: 'JSON has no comments; take it out',
  UnexpectedEndOfString: 'a text begins here and does not end; is a " missing?',
  UnexpectedEndOfNumber: 'this is no number as JSON writes it',
  InvalidUnicode: '\\u is to be followed by four digits or letters from a to f',
  InvalidEscapeCharacter: 'a \\ in a text is written \\\\',
  InvalidCharacter: 'a text has no line breaks and tabs in it; write \\n, or leave it out',
};
const INVISIBLE: Readonly<Record<string, string>> = {
  '\uFEFF': 'a byte order mark, which is invisible, stands here; delete it',
  '\u00A0': 'a space that is no ordinary one (it does not break) stands here; delete it',
  '\u200B': 'a space without width, which is invisible, stands here; delete it',
};

/** The first fault of a text that `JSON.parse` refuses. */
export function whyNoJson(text: string, refused: unknown): Spot {
  if (!text.trim()) return {offset: 0, text: 'the file is empty'};
  if (/^\s*</.test(text)) return {offset: 0, text: 'this is HTML, not JSON; is it the right file?'};
  const errors: ParseError[] = [];
  parseTree(text, errors, OPTIONS);
  const [first] = errors;
  if (!first) return {offset: 0, text: `not valid JSON: ${refused instanceof Error ? refused.message : ''}`};
  const {offset} = first;
  const before = text.slice(0, offset).trimEnd();
  const sign = text[offset] ?? '';
  if (before.endsWith(',') && /[}\]]/.test(sign))
    return {offset: before.length - 1, text: `there is a comma after the last entry, before ${sign}; take it out`};
  const invisible = INVISIBLE[sign];
  if (invisible) return {offset, text: invisible};
  if (/['‘’“”„«»]/.test(sign)) return {offset, text: 'keys and texts stand in straight quotation marks: "…"'};
  const unclosed = {'}': 'CloseBracketExpected', ']': 'CloseBraceExpected'}[sign];
  const said = printParseErrorCode(first.error);
  const code = (said === 'CommaExpected' && unclosed) || said;
  const missing = /^(Colon|Comma|Close\w+)Expected$/.test(code);
  return {offset: missing ? before.length : offset, text: REASONS[code] ?? `not valid JSON (${code})`};
}
