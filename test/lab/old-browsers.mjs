/**
 * Old Chromiums as they were, from npm packages that have the browser inside. They come with libraries and a font of
 * their own. Nothing of them is a dependency: they lie in `node_modules/.cache` and are fetched for these tests alone.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {npmPack} from '../../scripts/npm-pack.mjs';
import {DevToolsPage} from './old-browsers-page.mjs';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/old-browsers', import.meta.url));

const run = (command, args, options) => {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
};

/** npm holds the file against the registry's hash, and we hold it against the one we knew. */
function fetchPackage({spec, integrity}, folder) {
  console.error(`Getting ${spec} (about 50 MB) from the npm registry`);
  const {archive, integrity: found} = npmPack(spec, folder);
  if (found !== integrity) throw new Error(`${spec} is ${found}, which is not what it was`);
  run('tar', ['-xzf', archive, 'package/bin'], {cwd: folder});
  return archive;
}

/** @returns the folder with `chromium` and what it needs */
function unpack(browser) {
  const folder = join(CACHE, browser.spec.replace(/\W+/g, '-'));
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, {recursive: true});
  const half = mkdtempSync(join(CACHE, 'half-'));
  const archive = fetchPackage(browser, half);
  const content = (name) => brotliDecompressSync(readFileSync(join(half, 'package/bin', name)));
  writeFileSync(join(half, 'chromium'), content('chromium.br'), {mode: 0o755});
  run('tar', ['-x', '-C', half], {input: content('aws.tar.br')});
  // The older ones look in a folder for what draws without a graphics card, the newer ones beside themselves.
  mkdirSync(join(half, 'swiftshader'));
  for (const place of ['.', 'swiftshader'])
    run('tar', ['-x', '-C', join(half, place)], {input: content('swiftshader.tar.br')});
  for (const each of ['package', archive]) rmSync(join(half, each), {recursive: true});
  writeFileSync(
    join(half, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
      `<fontconfig><dir>${folder}/.fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  renameSync(half, folder);
  return folder;
}

/**
 * @param browser `spec`, the package with its version, and its `integrity`
 * @returns `version` · `arrive()`, which gives a page in a clean profile, and `leave()` · `close()`
 */
export async function launchOld(browser) {
  const folder = unpack(browser);
  const {LD_LIBRARY_PATH = ''} = process.env;
  const launched = await puppeteer.launch({
    executablePath: join(folder, 'chromium'),
    headless: 'shell',
    waitForInitialPage: false,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: `${join(folder, 'lib')}:${LD_LIBRARY_PATH}`,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * 127.0.0.1'],
  });
  const root = await launched.target().createCDPSession();
  const arrive = async () => {
    const {browserContextId} = await root.send('Target.createBrowserContext');
    const {targetId} = await root.send('Target.createTarget', {url: 'about:blank', browserContextId});
    const {sessionId} = await root.send('Target.attachToTarget', {targetId, flatten: true});
    const session = root.connection().session(sessionId);
    const page = await new DevToolsPage(session).start();
    const cookies = async () => (await session.send('Network.getAllCookies')).cookies;
    return {page, cookies, leave: () => root.send('Target.disposeBrowserContext', {browserContextId})};
  };
  return {version: (await launched.version()).replace(/^\D+/, ''), arrive, close: () => launched.close()};
}
