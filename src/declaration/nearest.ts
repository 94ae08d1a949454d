/** "Did you mean …?" */

/**
 * The one of `words` that `word` is most likely a misspelling of: at most two letters wrong, missing, too many or
 * swapped, of long words a quarter, and of short ones half. Capitals do not count.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const limits = words.map((each) => {
    const length = Math.max(each.length, word.length);
    return Math.min(Math.max(2, Math.floor(length / 4)), Math.floor(length / 2));
  });
  const distances = words.map((each) => distance(word.toLowerCase(), each.toLowerCase()));
  const close = words.filter((_, i) => (distances[i] ?? 0) <= (limits[i] ?? 0));
  const best = Math.min(...close.map((each) => distances[words.indexOf(each)] ?? 0));
  return close.find((each) => distances[words.indexOf(each)] === best);
}

/** Damerau and Levenshtein's, in which no piece is changed twice ("optimal string alignment"). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (line: readonly number[], index: number): number => line[index] ?? Infinity;
      const changed = at(last, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
