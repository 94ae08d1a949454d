/** The changes in a page as a unified diff, as `git apply` and `patch` read it. */
import {applyChanges, type Change} from '../server/park.js';

const CONTEXT = 3;

/** Lines from `first` to before `last`, by number from 0, and those that replace them. */
interface Edit {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** @param changes in order, as `parkHtml` gives them; they add no lines and take none */
export function unifiedDiff(path: string, html: string, changes: readonly Change[]): string {
  const name = path.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
  const before = linesOf(html);
  const edits = editsOf(before, linesOf(applyChanges(html, changes)), changes);
  const hunks = groupsOf(edits, CONTEXT * 2).map((group) => hunk(before, group));
  return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** One edit for every run of lines that changes touch. */
function editsOf(before: readonly string[], after: readonly string[], changes: readonly Change[]): Edit[] {
  const ends: number[] = [];
  for (const line of before) ends.push((ends.at(-1) ?? 0) + line.length);
  const lineAt = (offset: number): number => ends.findIndex((end) => offset < end);
  const edits: Edit[] = [];
  for (const {start, end} of changes) {
    const first = lineAt(start);
    const last = (end > start ? lineAt(end - 1) : first) + 1;
    const previous = edits.at(-1);
    const joined = previous && first < previous.last ? edits.pop() : undefined;
    const from = joined ? joined.first : first;
    const to = Math.max(last, joined?.last ?? 0);
    edits.push({first: from, last: to, lines: after.slice(from, to)});
  }
  return edits;
}

/** Edits that are near each other share a hunk. */
function groupsOf(edits: readonly Edit[], gap: number): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    if (group && edit.first - (group.at(-1)?.last ?? 0) <= gap) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function hunk(before: readonly string[], edits: readonly Edit[]): string {
  const start = Math.max(0, (edits[0]?.first ?? 0) - CONTEXT);
  const end = Math.min(before.length, (edits.at(-1)?.last ?? 0) + CONTEXT);
  let at = start;
  const body = edits.flatMap(({first, last, lines}) => {
    const same = marked(' ', before.slice(at, first));
    at = last;
    return [...same, ...marked('-', before.slice(first, last)), ...marked('+', lines)];
  });
  const count = end - start;
  return [`@@ -${start + 1},${count} +${start + 1},${count} @@\n`, ...body, ...marked(' ', before.slice(at, end))].join(
    '',
  );
}

const marked = (mark: string, lines: readonly string[]): string[] =>
  lines.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`));
