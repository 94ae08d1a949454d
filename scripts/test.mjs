// Everything that must hold, one line at the end: `N passed, N failed`.
//
//   node scripts/test.mjs                          all of it
//   node scripts/test.mjs --only=lint,browser      some steps; their names are the keys of `steps`
//   node scripts/test.mjs gate/scripts gjovik      only test files with such a path
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const coverage = join(root, 'coverage');

const words = process.argv.slice(2);
const only = words.flatMap((word) => (word.startsWith('--only=') ? word.slice('--only='.length).split(',') : []));
const filters = words.filter((word) => !word.startsWith('--'));

/** Paths from the project's root, sorted; none if there is no such folder. */
function filesIn(folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), {recursive: true})
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .sort();
}

const testFiles = (folder, ending) =>
  filesIn(folder, ending).filter((file) => !filters.length || filters.some((filter) => file.includes(filter)));

/** Which folders of `test/` a step runs in Node. */
const FOLDERS = {project: ['project'], node: ['server', 'cli'], e2e: ['e2e'], lab: ['lab']};
const nodeTests = (step) => FOLDERS[step].flatMap((folder) => testFiles(`test/${folder}`, '.test.mjs'));
const browserTests = () => testFiles('test', '.test.ts');

function run(script, args = [], env = {}) {
  const options = {cwd: root, stdio: 'inherit', env: {...process.env, ...env}};
  return spawnSync(process.execPath, [join(root, script), ...args], options).status === 0;
}

const check = (ok) => ({passed: Number(ok), failed: Number(!ok), skipped: 0});

/** A runner that ends badly without a failed test has failed all the same; so has one that ran nothing. */
function sum(ok, {passed, failed, skipped}) {
  const ranBadly = failed === 0 && (!ok || passed + skipped === 0);
  return {passed, failed: ranBadly ? 1 : failed, skipped};
}

function runNodeTests(name) {
  const files = nodeTests(name);
  const tap = join(coverage, `${name}.tap`);
  rmSync(tap, {force: true});
  const args = ['--test', '--test-concurrency=1'];
  args.push('--test-reporter=spec', '--test-reporter-destination=stdout');
  args.push('--test-reporter=tap', `--test-reporter-destination=${tap}`);
  // Without a file Node would go and look for tests itself.
  const ok =
    files.length > 0 && spawnSync(process.execPath, [...args, ...files], {cwd: root, stdio: 'inherit'}).status === 0;
  const report = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
  const count = (word) => Number(report.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return sum(ok, {passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped')});
}

/** Coverage knows only what a test has loaded; a forgotten file would not lower it. */
function loadedByNoTest() {
  const report = join(coverage, 'lcov.info');
  const loaded = existsSync(report) ? readFileSync(report, 'utf8').replaceAll('\\', '/') : '';
  return ['declaration', 'consent', 'gate', 'integrations', 'i18n', 'elements']
    .flatMap((layer) => filesIn(`src/${layer}`, '.ts'))
    .filter((file) => transformSync(readFileSync(join(root, file), 'utf8'), {loader: 'ts'}).code.trim() !== '')
    .filter((file) => !new RegExp(`^SF:.*${file}$`, 'm').test(loaded));
}

function runBrowserTests() {
  const counts = join(coverage, 'browser.json');
  for (const file of [counts, join(coverage, 'lcov.info')]) rmSync(file, {force: true});
  const files = filters.length ? ['--files', ...browserTests()] : [];
  const ok = run('node_modules/@web/test-runner/dist/bin.js', files, {WTR_COUNTS: counts});
  const result = sum(
    ok,
    existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {passed: 0, failed: 0, skipped: 0},
  );
  const forgotten = filters.length ? [] : loadedByNoTest();
  if (forgotten.length) console.error(`No browser test loads ${forgotten.join(', ')}`);
  return {...result, failed: result.failed + Number(forgotten.length > 0)};
}

/** Whether the source is newer than what was built of it. */
function isStale() {
  if (!existsSync(join(root, 'dist/personvern.js'))) return true;
  const built = statSync(join(root, 'dist/personvern.js')).mtimeMs;
  return [...filesIn('src', ''), ...filesIn('scripts', '.mjs'), 'rollup.config.mjs', 'package.json'].some(
    (file) => statSync(join(root, file)).mtimeMs > built,
  );
}

/** In the order in which they run: first what everything else stands on. */
const steps = {
  build: () => check(run('scripts/build.mjs')),
  types: () =>
    check(
      run('node_modules/typescript/bin/tsc') && run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.node.json']),
    ),
  lint: () => check(run('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
  format: () => check(run('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  project: () => runNodeTests('project'),
  node: () => runNodeTests('node'),
  browser: runBrowserTests,
  e2e: () => runNodeTests('e2e'),
  lab: () => runNodeTests('lab'),
};

function chosenSteps() {
  const unknown = only.filter((name) => !(name in steps));
  if (unknown.length) throw new Error(`No step "${unknown.join('", "')}"; there are ${Object.keys(steps).join(', ')}`);
  const withFiles = {
    project: nodeTests('project'),
    node: nodeTests('node'),
    browser: browserTests(),
    e2e: nodeTests('e2e'),
    lab: nodeTests('lab'),
  };
  const matching = Object.keys(withFiles).filter((name) => withFiles[name].length);
  if (filters.length && !matching.length) throw new Error(`No test file with ${filters.join(' or ')} in its path`);
  const chosen = Object.keys(steps).filter(
    (name) => (!only.length || only.includes(name)) && (!filters.length || matching.includes(name)),
  );
  const needDist = Object.keys(FOLDERS).some((name) => chosen.includes(name));
  return needDist && !chosen.includes('build') && isStale() ? ['build', ...chosen] : chosen;
}

mkdirSync(coverage, {recursive: true});
const results = chosenSteps().map((name) => {
  console.log(`\n— ${name}`);
  const start = performance.now();
  return {name, ...steps[name](), seconds: Math.round((performance.now() - start) / 1000)};
});
const total = (key) => results.reduce((all, result) => all + result[key], 0);
const failing = results.filter(({failed}) => failed).map(({name}) => name);
console.log(`\n${results.map(({name, seconds}) => `${name} ${seconds} s`).join(' · ')}`);
console.log(failing.length ? `\nFailed: ${failing.join(', ')}` : '');
console.log(
  `${total('passed')} passed, ${total('failed')} failed` + (total('skipped') ? `, ${total('skipped')} skipped` : ''),
);
process.exitCode = failing.length ? 1 : 0;
