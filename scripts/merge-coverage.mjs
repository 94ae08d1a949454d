// A test may open pages in frames, and each has modules of its own. The browser then reports a file once per page,
// and web-test-runner keeps the last report. This adds them up first.

/** For the browser: code from V8's cache is counted by function only, not by branch. */
export const countBranches = '--v8-cache-options=none';

/** How often V8 counted the code at `offset`; ranges are nested, inner ones come later. */
function countAt(ranges, offset) {
  const around = ranges.filter(({startOffset, endOffset}) => startOffset <= offset && offset < endOffset);
  return around.at(-1)?.count ?? 0;
}

/** One function from the reports of several pages. */
function mergeFunction(reports) {
  const all = reports.map(({ranges}) => ranges);
  const total = (offset) => all.reduce((sum, ranges) => sum + countAt(ranges, offset), 0);
  const edges = all.flat().flatMap(({startOffset, endOffset}) => [startOffset, endOffset]);
  const offsets = [...new Set(edges)].sort((a, b) => a - b);
  const [{startOffset, endOffset}] = all[0];
  const count = all.reduce((sum, [whole]) => sum + whole.count, 0);
  const parts = offsets
    .slice(0, -1)
    .map((start, i) => ({startOffset: start, endOffset: offsets[i + 1], count: total(start)}))
    .filter((part) => part.count !== count);
  return {
    ...reports[0],
    isBlockCoverage: reports.some(({isBlockCoverage}) => isBlockCoverage),
    ranges: [{startOffset, endOffset, count}, ...parts],
  };
}

function groupsOf(list, keyOf) {
  const groups = new Map();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()];
}

function mergeScript(scripts) {
  const functions = groupsOf(
    scripts.flatMap((script) => script.functions),
    ({functionName, ranges: [{startOffset, endOffset}]}) => `${startOffset}-${endOffset} ${functionName}`,
  );
  return {...scripts[0], functions: functions.map(mergeFunction)};
}

/** `createPage` of chromeLauncher: a page whose coverage has one report per file. */
export async function createPage({context}) {
  const page = await context.newPage();
  const {coverage} = page;
  const stop = coverage.stopJSCoverage.bind(coverage);
  coverage.stopJSCoverage = async () =>
    groupsOf(await stop(), ({url}) => url).map((entries) => ({
      ...entries[0],
      rawScriptCoverage: mergeScript(entries.map(({rawScriptCoverage}) => rawScriptCoverage)),
    }));
  return page;
}
