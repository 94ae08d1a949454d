function nearest(word, words) {
  return words.map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) })).filter(({ each, far }) => far <= allowed(Math.max(each.length, word.length))).sort((a, b) => a.far - b.far)[0]?.each;
}
const allowed = (length) => Math.floor(Math.min(length / 2, Math.max(2, length / 4)));
function distance(a, b) {
  const at = (line, index) => line[index] ?? Infinity;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
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
const didYouMean = (meant) => meant ? `; did you mean "${meant}"?` : "";

export { didYouMean, nearest };
//# sourceMappingURL=nearest.js.map
