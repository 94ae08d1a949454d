// Builds dist from nothing: bundles, types, manifest. The same source gives the same bytes, because dist is committed
// and CI compares. A build that fails leaves the last good one. With --write-sizes the sizes in the READMEs follow.
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
// Beside dist: in another place it may be on another disk, where it cannot be renamed to.
const previous = join(root, '.dist-before');

/** Runs the program of an installed package with this Node: no shell, no npx, the same on Windows. */
function run(script, ...args) {
  const {status} = spawnSync(process.execPath, [join(root, script), ...args], {cwd: root, stdio: 'inherit'});
  return status === 0;
}

function replace(from, to) {
  rmSync(to, {recursive: true, force: true});
  mkdirSync(dirname(to), {recursive: true});
  if (existsSync(from)) renameSync(from, to);
}

replace(dist, previous);
const built =
  run('node_modules/rollup/dist/bin/rollup', '--config', '--silent') &&
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json') &&
  run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
if (built) {
  rmSync(previous, {recursive: true, force: true});
  // Or git would give the program without the right to run, and installing from a clone would change the clone. On
  // Windows, where there is no such right, this does nothing.
  chmodSync(join(dist, 'cli.js'), 0o755);
  run('scripts/sizes.mjs', ...(process.argv.includes('--write-sizes') ? ['--write'] : []));
} else {
  replace(previous, dist);
  process.exitCode = 1;
}
