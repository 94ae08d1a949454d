import {join} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {browser} from './scripts/browser.mjs';
import {countBranches, createPage} from './scripts/merge-coverage.mjs';
import {litSlim} from './scripts/lit-slim.mjs';
import {sendableResults} from './scripts/sendable-results.mjs';
import {summaryReporter} from './scripts/summary-reporter.mjs';
import {definitions} from './scripts/targets.mjs';
import {served} from './test/fixtures/server.mjs';

/** `executeServerCommand('cdp', {method, params})`: forced colours and other things emulateMedia cannot do. */
const cdpPlugin = () => ({
  name: 'cdp',
  async executeCommand({command, payload, session}) {
    if (command !== 'cdp') return;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    return (await devtools.send(payload.method, payload.params)) ?? true;
  },
});

/** The elements are tested on the Lit that pages get. */
const pageLit = () => {
  const {transform} = litSlim();
  const fail = (message) => {
    throw new Error(message);
  };
  return {
    name: 'page-lit',
    transform({body, path, response}) {
      const lit = response.is('js') && transform.call({error: fail}, body, join(import.meta.dirname, path));
      return lit ? {body: lit.code} : undefined;
    },
  };
};

const options = browser();

export default {
  files: ['test/**/*.test.ts'],
  // A second page would be a background tab, where focus and mouse commands time out.
  concurrency: 1,
  testFramework: {config: {timeout: 10_000}},
  nodeResolve: {exportConditions: ['development', 'default']},
  middleware: [served],
  plugins: [
    a11ySnapshotPlugin(),
    cdpPlugin(),
    pageLit(),
    sendableResults(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json', define: definitions}),
  ],
  browsers: [chromeLauncher({launchOptions: {...options, args: [...options.args, countBranches]}, createPage})],
  reporters: [defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}), summaryReporter()],
  // Part of the tests cannot cover all of the source.
  coverage: !process.argv.includes('--files'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/entry/**'],
    threshold: {statements: 90, branches: 90, functions: 90, lines: 90},
    reporters: ['text-summary', 'lcovonly'],
  },
};
