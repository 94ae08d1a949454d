/** "Did you mean …?" */

/**
 * The one of `words` that `word` is most likely a misspelling of: at most two letters wrong, missing, too many or
 * swapped; of long words a quarter, of short ones half. Capitals do not count.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  return words
    .map((each) => ({each, far: distance(word.toLowerCase(), each.toLowerCase())}))
    .filter(({each, far}) => far <= allowed(Math.max(each.length, word.length)))
    .sort((a, b) => a.far - b.far)[0]?.each;
}

const allowed = (length: number): number => Math.floor(Math.min(length / 2, Math.max(2, length / 4)));

/** Damerau and Levenshtein's, in which no piece is changed twice ("optimal string alignment"). */
function distance(a: string, b: string): number {
  const at = (line: readonly number[], index: number): number => line[index] ?? Infinity;
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(last, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, swapped));
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

/** `; did you mean "x"?`, for the end of a sentence about a misspelling; nothing where nothing is near. */
export const didYouMean = (meant: string | undefined): string => (meant ? `; did you mean "${meant}"?` : '');
