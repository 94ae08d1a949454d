/** A visitor to the laboratory with WebKit (WebKitGTK), by plain WebDriver. https://www.w3.org/TR/webdriver2/ */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {webkit} from '../../scripts/browser.mjs';
import {serveLook, storedBesideCookies} from './look.mjs';
import {WebDriverPage} from './webdriver-page.mjs';

/** Every name leads to the laboratory, because it is the proxy. Only pages on `*.localhost` count as secure. */
export async function launchWebKit(lab) {
  serveLook(lab);
  const paths = webkit();
  const display = await startDisplay(paths.display);
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: environment(display),
  });
  const call = caller(`http://127.0.0.1:${port}`);
  await answers(call);
  const alwaysMatch = {
    timeouts: {script: 5000, pageLoad: 15_000},
    proxy: {proxyType: 'manual', httpProxy: `127.0.0.1:${lab.port}`},
    'webkitgtk:browserOptions': {binary: paths.browserPath, args: ['--automation']},
  };
  const close = async () => {
    for (const each of [driver, display.server]) {
      each.kill();
      if (each.exitCode === null && each.signalCode === null) await once(each, 'exit');
    }
  };
  return {arrive: () => newVisitor(call, {alwaysMatch}), close};
}

/** A session is a profile of its own that goes with it. The driver has one at a time. */
async function newVisitor(call, capabilities) {
  const {sessionId} = await call('POST', '/session', {capabilities});
  const inSession = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  const page = new WebDriverPage(inSession);
  const stored = async () => {
    const cookies = await inSession('GET', '/cookie');
    return [...cookies.map(({name}) => `cookie ${name}`), ...(await storedBesideCookies(page))].sort();
  };
  return {page, touched: [], stored, leave: () => inSession('DELETE', '')};
}

/** An X server without a screen: WebKitGTK has no mode without windows. */
async function startDisplay(path) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn(path, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await once(server.stdio[3], 'data');
  return {server, name: `:${String(number).trim()}`};
}

const environment = ({name}) => ({
  ...process.env,
  DISPLAY: name,
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
});

/** The driver does not tell which port it took, so it is told one. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

const caller = (origin) => async (method, path, body) => {
  const headers = {'content-type': 'application/json'};
  const signal = AbortSignal.timeout(20_000);
  const response = await fetch(origin + path, {method, headers, body: body && JSON.stringify(body), signal});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
  return value;
};

async function answers(call, patience = 10_000) {
  for (const start = Date.now(); ; await sleep(50)) {
    try {
      return await call('GET', '/status');
    } catch (error) {
      if (Date.now() - start > patience) throw error;
    }
  }
}
