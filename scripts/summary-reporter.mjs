// Counts browser tests for the closing line of scripts/test.mjs: web-test-runner prints none of that shape, and says
// nothing countable when a file does not load or no browser starts.
import {writeFileSync, writeSync} from 'node:fs';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

export function summaryReporter() {
  const counts = {passed: 0, failed: 0, skipped: 0};
  let ran = false;

  // The runner's own last lines come after stop(); only at process exit is ours the last one.
  process.once('exit', () => {
    if (!ran) counts.failed = 1;
    if (process.env.WTR_COUNTS) writeFileSync(process.env.WTR_COUNTS, JSON.stringify(counts));
    else writeSync(1, `\n${counts.passed} passed, ${counts.failed} failed\n`);
  });

  return {
    stop({sessions}) {
      ran = true;
      for (const {passed, testResults} of sessions) {
        const tests = testsOf(testResults);
        for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        const failedWithoutTest = !passed && tests.every((test) => test.passed || test.skipped);
        if (failedWithoutTest) counts.failed++;
      }
    },
  };
}
