// Finds a Chromium for the tests, or gets one, so that `npm test` works on a machine without a browser:
// CHROME_PATH, then the usual places, then a Chromium that comes inside an npm package.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const CACHE = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
/** The last version for Node 20. The binary is in the package itself; nothing is downloaded from elsewhere. */
const PACKAGED = '@sparticuz/chromium@143.0.4';

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed({CHROME_PATH, PATH = '', PROGRAMFILES, LOCALAPPDATA} = process.env) {
  if (CHROME_PATH) {
    if (isExecutable(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH=${CHROME_PATH} cannot be run`);
  }
  const macOs = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windows = [PROGRAMFILES, LOCALAPPDATA]
    .filter(Boolean)
    .map((dir) => join(dir, 'Google/Chrome/Application/chrome.exe'));
  const onPath = COMMANDS.flatMap((name) => PATH.split(delimiter).map((dir) => join(dir, name)));
  return [...macOs, ...windows, ...onPath].find(isExecutable);
}

/** Unpacks browser, libraries and fonts into node_modules/.cache: works without any system package. */
function unpack(executable) {
  mkdirSync(CACHE, {recursive: true});
  console.error(`No browser found: getting ${PACKAGED} (62 MB) from the npm registry`);
  const npm = ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', CACHE, PACKAGED];
  if (spawnSync('npm', npm, {stdio: ['ignore', 'ignore', 'inherit']}).status !== 0) return false;
  const content = (name) =>
    brotliDecompressSync(readFileSync(join(CACHE, 'node_modules/@sparticuz/chromium/bin', name)));
  writeFileSync(executable, content('chromium.br'), {mode: 0o755});
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    if (spawnSync('tar', ['-x', '-C', CACHE], {input: content(archive)}).status !== 0) return false;
  }
  rmSync(join(CACHE, 'node_modules'), {recursive: true});
  writeFileSync(join(CACHE, 'complete'), '');
  return true;
}

function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const executable = join(CACHE, 'chromium');
  if (!existsSync(join(CACHE, 'complete')) && !unpack(executable)) return undefined;
  // Without a fontconfig file of its own this build draws no text at all.
  writeFileSync(
    join(CACHE, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
      `<fontconfig><dir>${CACHE}/fonts</dir><cachedir>${CACHE}/font-cache</cachedir></fontconfig>`,
  );
  const env = {...process.env, LD_LIBRARY_PATH: join(CACHE, 'lib'), FONTCONFIG_FILE: join(CACHE, 'fonts.conf')};
  return {executablePath: executable, env};
}

/** Launch options for puppeteer-core and for web-test-runner's chromeLauncher. */
export function browser() {
  const executablePath = installed();
  const found = executablePath ? {executablePath} : packaged();
  if (!found) {
    throw new Error(
      'No Chrome, Chromium or Edge found. Install one (Debian: apt-get install --no-install-recommends chromium) ' +
        'or set CHROME_PATH to its executable.',
    );
  }
  // Chromium's sandbox refuses to run as root, which is what containers are.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return {...found, headless: true, args: [...sandbox, ...quiet, '--disable-gpu', '--disable-quic']};
}
