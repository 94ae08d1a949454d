// Runs the program as people do, in a folder of its own for each test file.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export const folder = mkdtempSync(join(tmpdir(), 'personvern-'));
after(() => rmSync(folder, {recursive: true, force: true}));

export function run(...args) {
  const {status, stderr, stdout} = spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8'});
  return {status, stderr, stdout};
}

export function put(name, content) {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), content);
}

export const read = (name) => readFileSync(join(folder, name));
