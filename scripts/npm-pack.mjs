// A package from the npm registry as a file, for what must not be a dependency.
import {spawnSync} from 'node:child_process';

/**
 * @param spec name and version
 * @param folder where the file is to lie
 * @returns `archive`, its name there, and `integrity`, which npm has held it against
 */
export function npmPack(spec, folder) {
  const {status, stdout, stderr} = spawnSync('npm', ['pack', '--json', spec], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${spec} could not be fetched from the npm registry: ${stderr?.trim() ?? ''}`);
  const [{filename, integrity}] = JSON.parse(stdout);
  // npm before version 9 names the file with the scope's slash.
  return {archive: filename.replace('@', '').replace('/', '-'), integrity};
}
