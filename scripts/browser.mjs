// Finds a Chromium for the tests, or gets one, so that `npm test` works on a machine without a browser:
// CHROME_PATH, then the usual places, then a Chromium that comes inside an npm package. Firefox and WebKit are used
// where they are; no npm package has them inside. A CI machine gets Firefox from its own distribution.
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

function installed({CHROME_PATH, PROGRAMFILES, LOCALAPPDATA} = process.env) {
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
  return [...macOs, ...windows].find(isExecutable) ?? onPath(...COMMANDS);
}

const onPath = (...names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name))).find(isExecutable);

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

/** Installs them where nobody works: on a CI machine, as root, with Debian's tools. */
function installOnCi(packages) {
  if (!process.env.CI || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.error(`Getting ${packages.join(' and ')} with apt-get`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 240_000,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  if (apt('-qq', 'update').status === 0) apt('-qq', 'install', '-y', '--no-install-recommends', ...packages);
}

/** @returns what `find` finds, or `{missing}`, which says how to get it */
function engine(packages, find) {
  const missing = `not on this machine (Debian: apt-get install --no-install-recommends ${packages.join(' ')})`;
  return find() ?? {missing};
}

/** Launch options for puppeteer-core, or `{missing}`. FIREFOX_PATH comes before the usual places. */
export function firefox() {
  const places = [process.env.FIREFOX_PATH, '/Applications/Firefox.app/Contents/MacOS/firefox'];
  const find = () => {
    const executablePath = places.filter(Boolean).find(isExecutable) ?? onPath('firefox', 'firefox-esr');
    return executablePath && {browser: 'firefox', executablePath, headless: true};
  };
  if (!find()) installOnCi(['firefox-esr']);
  return engine(['firefox-esr'], find);
}

const MULTIARCH = {x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu'};

/** WebKitGTK: paths of its WebDriver, its browser and an X server, or `{missing}`. */
export function webkit() {
  const browsers = ['4.1', '6.0', '4.0'].map(
    (version) => `/usr/lib/${MULTIARCH[process.arch]}/webkit2gtk-${version}/MiniBrowser`,
  );
  return engine(['webkit2gtk-driver', 'xvfb'], () => {
    const [driver, display, browserPath] = [onPath('WebKitWebDriver'), onPath('Xvfb'), browsers.find(isExecutable)];
    return driver && display && browserPath && {driver, display, browserPath};
  });
}
