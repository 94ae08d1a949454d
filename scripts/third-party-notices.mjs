// Lit and js-cookie ask that their copyright notice goes with every copy. It goes in one text file, because Lit's own
// comments would cost every visitor a hundred bytes.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

function packageRoot(file) {
  let dir = dirname(file);
  // Some packages have a nameless package.json in a sub-folder.
  while (!existsSync(join(dir, 'package.json')) || !JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).name) {
    dir = dirname(dir);
  }
  return dir;
}

function notice(root) {
  const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md'].find((each) => existsSync(join(root, each)));
  const text = readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Rollup plugins: `collect` in every bundle, `write` in the last one. */
export function thirdPartyNotices(fileName = 'THIRD-PARTY-NOTICES.txt') {
  const roots = new Set();
  return {
    collect: () => ({
      name: 'third-party-notices-collect',
      generateBundle(_, bundle) {
        for (const {modules = {}} of Object.values(bundle)) {
          for (const [id, {renderedLength}] of Object.entries(modules)) {
            if (renderedLength > 0 && id.includes('node_modules')) roots.add(packageRoot(id));
          }
        }
      },
    }),
    write: () => ({
      name: 'third-party-notices-write',
      generateBundle() {
        const rule = `\n${'-'.repeat(80)}\n\n`;
        const intro = 'The files beside this one contain code of these packages.\n';
        this.emitFile({type: 'asset', fileName, source: intro + rule + [...roots].sort().map(notice).join(rule)});
      },
    }),
  };
}
