/** The table in `docs/guard.md`: what became of each attempt, as measured. */
import {GROUPS} from './page.mjs';

const START = '<!-- hostile -->';
const END = '<!-- /hostile -->';
const WORDS = {stopped: 'stopped', removed: 'removed at once', reported: 'reported', through: '**not stopped**'};

/** Leaving the page takes a page each, and yet is one group to the reader. */
function titled() {
  const groups = new Map();
  for (const {title, attempts} of GROUPS) groups.set(title, [...(groups.get(title) ?? []), ...attempts]);
  return [...groups];
}

/** @param found of `measure()` */
export function tableOf(found) {
  const rows = titled().flatMap(([title, attempts]) => [
    `| **${title}** | | |`,
    ...attempts.map(({id, does, isUndeclared}) => {
      const words = ['declared', 'strict'].map((mode) => WORDS[found[mode][id]]);
      return `| ${does}${isUndeclared ? ', not declared' : ''} | ${words.join(' | ')} |`;
    }),
  ]);
  return ['| attempt | `declared` | `strict` |', '| --- | --- | --- |', ...rows].join('\n');
}

/** How many of the attempts that `isOne` picks come to nothing. */
function scoreOf(found, what, isOne) {
  const ids = GROUPS.flatMap(({attempts}) => attempts.filter(isOne).map(({id}) => id));
  const [declared, strict] = ['declared', 'strict'].map(
    (mode) => ids.filter((id) => /stopped|removed/.test(found[mode][id])).length,
  );
  return `- Of ${ids.length} attempts to ${what}, \`declared\` stops ${declared} and \`strict\` ${strict}.`;
}

/** @returns what stands between the markers */
export function sectionOf(found) {
  const scores = [
    scoreOf(found, 'store something', ({kind}) => kind),
    scoreOf(found, 'reach another host', ({kind}) => !kind),
  ];
  return `${START}\n\n${scores.join('\n')}\n\n${tableOf(found)}\n\n${END}`;
}

const between = new RegExp(`${START}[^]*${END}`);

export const sectionIn = (text) => text.match(between)?.[0];
export const withSection = (text, section) => text.replace(between, () => section);
