/**
 * A visitor who hears the page: the screen reader Orca with Firefox, on a screen nobody sees. Keys are pressed as by a
 * person, and what is said is what Orca gave its voice to say.
 */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {firefox} from '../../scripts/browser.mjs';
import {Voice} from './screen-reader/voice.mjs';

/** What it takes, as Debian calls it. at-spi2-core is started by the bus. */
const PACKAGES = ['orca', 'at-spi2-core', 'dbus', 'openbox', 'xdotool', 'xvfb', 'firefox-esr'];
const COMMANDS = ['orca', 'dbus-daemon', 'openbox', 'xdotool', 'Xvfb'];
const CUSTOMIZATIONS = 'orca-customizations.py';

const isThere = (command) => spawnSync('sh', ['-c', `command -v ${command}`], {stdio: 'ignore'}).status === 0;

/** Nothing, or why it cannot be had here. */
export function missing() {
  if (!process.env.SCREENREADER) return 'is heard where it is asked for: SCREENREADER=1';
  const isHere = COMMANDS.every(isThere) && !firefox().missing;
  return isHere ? undefined : `is not on this machine (Debian: apt-get install ${PACKAGES.join(' ')})`;
}

/** Milliseconds in which what is said twice would have been said again. */
const AGAIN = 1500;

/**
 * @typedef {{text: string, language: string}} Utterance in the language that Orca knew it to be in; empty where Orca
 * speaks for itself, as it does with live messages
 */

/**
 * @param signals properties of `navigator` on every page
 * @returns `page`, to be looked at · `visit(address)`, typed in as a person does · `press(key)`, `pressUntil(key,
 * pattern)`, `typeUntil(text, pattern)` and `heard()` give what was said from then on, until all is quiet, each a list
 * of texts · `readOn(key, pattern)` presses again and again, and gives one text · `utterances`, the same with
 * languages · `stop()`
 */
export async function startScreenReader({signals = {}} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  const processes = [];
  const stop = async () => {
    for (const each of processes.toReversed()) await end(each);
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    const env = await startDesktop(folder, processes);
    const voice = new Voice(join(folder, 'spoken'));
    processes.push(spawn('orca', ['--user-prefs', join(folder, 'orca')], {env, stdio: 'ignore'}));
    await voice.says(/./);
    const browser = await launchFirefox(env);
    const visitor = new Visitor(env, voice, (await browser.pages())[0]);
    await visitor.page.evaluateOnNewDocument((wanted) => {
      for (const [name, value] of Object.entries(wanted)) Object.defineProperty(navigator, name, {get: () => value});
    }, signals);
    await visitor.heard();
    visitor.stop = async () => {
      await browser.close();
      await stop();
    };
    return visitor;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A screen, windows that take focus, and a bus of their own: nothing of the machine's is touched. */
async function startDesktop(folder, processes) {
  for (const each of ['run', 'home', 'orca']) mkdirSync(join(folder, each), {mode: 0o700});
  const source = fileURLToPath(new URL(`screen-reader/${CUSTOMIZATIONS}`, import.meta.url));
  copyFileSync(source, join(folder, 'orca', CUSTOMIZATIONS));
  const env = {
    ...process.env,
    HOME: join(folder, 'home'),
    XDG_CONFIG_HOME: join(folder, 'home/config'),
    XDG_DATA_HOME: join(folder, 'home/data'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    LC_ALL: 'C.UTF-8',
    GSETTINGS_BACKEND: 'memory',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    GNOME_ACCESSIBILITY: '1',
    SPOKEN: join(folder, 'spoken'),
  };
  for (const name of ['NO_AT_BRIDGE', 'WAYLAND_DISPLAY', 'AT_SPI_BUS_ADDRESS']) delete env[name];
  const start = async (command, ...args) => {
    const started = spawn(command, args, {env, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    processes.push(started);
    return String((await once(started.stdio[3], 'data'))[0]).trim();
  };
  env.DISPLAY = `:${await start('Xvfb', '-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp')}`;
  env.DBUS_SESSION_BUS_ADDRESS = await start(
    'dbus-daemon',
    '--session',
    '--nofork',
    '--nopidfile',
    '--print-address=3',
  );
  // Without keys of its own: Orca's Alt+Shift+Right would send the window to the next desktop.
  const settings = join(folder, 'openbox.xml');
  writeFileSync(settings, '<openbox_config xmlns="http://openbox.org/3.4/rc"/>');
  processes.push(spawn('openbox', ['--sm-disable', '--config-file', settings], {env, stdio: 'ignore'}));
  return env;
}

const launchFirefox = (env) =>
  puppeteer.launch({
    ...firefox(),
    env,
    headless: false,
    defaultViewport: null,
    protocolTimeout: 20_000,
    args: ['--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'accessibility.force_disabled': -1,
      'network.dns.forceResolve': '127.0.0.1',
      // What is typed is the address, and nothing is suggested aloud meanwhile.
      'browser.urlbar.autoFill': false,
      'browser.urlbar.maxRichResults': 0,
    },
  });

async function end(each) {
  if (each.exitCode !== null || each.signalCode !== null) return;
  const exit = once(each, 'exit');
  each.kill();
  if (await Promise.race([exit, sleep(2000)])) return;
  each.kill('SIGKILL');
  await exit;
}

class Visitor {
  #env;
  #voice;
  /** @type {Utterance[]} what was said the last time */
  utterances = [];

  constructor(env, voice, page) {
    this.#env = env;
    this.#voice = voice;
    this.page = page;
  }

  /** Orca reads all of a page that comes; the reading is interrupted as soon as it has begun, as people do. */
  async visit(address) {
    await this.#key('ctrl+l');
    // Letters that come before focus has moved would be taken as commands for the page.
    await this.heard();
    await this.#xdotool('type', '--delay', '10', address);
    await this.heard();
    await this.#key('Return');
    await this.#voice.says(/^Page has/);
    await sleep(500);
    await this.#key('Control_L');
    return this.heard();
  }

  async press(key) {
    await this.#key(key);
    return this.heard();
  }

  /** What is said from the press until a moment after something like this, also when Orca would go on reading. */
  async pressUntil(key, pattern) {
    await this.#key(key);
    await this.#voice.says(pattern);
    await sleep(AGAIN);
    await this.#key('Control_L');
    return this.heard();
  }

  /** Presses again and again until something like this is said. All that was said, in one text. */
  async readOn(key, pattern, most = 25) {
    const all = [];
    for (let i = 0; i < most; i++) {
      await this.press(key);
      all.push(...this.utterances);
      if (!this.utterances.some(({text}) => pattern.test(text))) continue;
      this.utterances = all;
      return all.map(({text}) => text).join(' ');
    }
    throw new Error(`${key} does not lead to ${pattern}, but to ${JSON.stringify(all.map(({text}) => text))}`);
  }

  async typeUntil(text, pattern) {
    await this.#xdotool('type', '--delay', '60', text);
    await this.#voice.says(pattern);
    return this.heard();
  }

  async heard() {
    await this.#voice.rests();
    this.utterances = this.#voice.take();
    return this.utterances.map(({text}) => text);
  }

  #key(name) {
    return this.#xdotool('key', '--clearmodifiers', name);
  }

  async #xdotool(...args) {
    const [code] = await once(spawn('xdotool', args, {env: this.#env, stdio: 'ignore'}), 'exit');
    if (code) throw new Error(`xdotool ${args.join(' ')}: ended with ${code}`);
  }
}
