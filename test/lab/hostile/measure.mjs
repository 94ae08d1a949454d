/** Lets the hostile pages loose under each mode of the guard, before any answer, and sees what got through. */
import {createSocket} from 'node:dgram';
import {createServer} from 'node:net';
import {startLab} from '../server.mjs';
import {launch, newVisitor, stored} from '../visitor.mjs';
import {GROUPS, hostileHosts, hostilePage, MODES, nameOf, ownFiles} from './page.mjs';

const HOST = 'www.eksempel.kommune.no';
/** What has not left the page by then is not going to. */
const PATIENCE = 1500;

const ODD_HOST = 'request odd.localhost';

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Counts connections and packets that carry no request. */
async function startListeners() {
  const seen = {connections: 0, packets: 0};
  const knock = createServer((socket) => {
    seen.connections += 1;
    socket.on('error', () => undefined).destroy();
  });
  const stun = createSocket('udp4').on('message', () => (seen.packets += 1));
  await new Promise((resolve) => knock.listen(0, '127.0.0.1', resolve));
  await new Promise((resolve) => stun.bind(0, '127.0.0.1', resolve));
  return {
    seen,
    knock: `http://knock.localhost:${knock.address().port}`,
    stun: `stun:evil.localhost:${stun.address().port}`,
    close: () => {
      knock.close();
      stun.close();
    },
  };
}

/** @returns `{id → 'stopped' | 'removed' | 'reported' | 'through'}` for the attempts of one group */
async function tryGroup({id: group, attempts, preconnects}, mode, {browsers, lab, seen}) {
  const browser = preconnects ? browsers.connecting : browsers.quiet;
  const {page, touched, leave} = await newVisitor(browser, {isClean: !preconnects});
  // One that leaves the page may leave before it has loaded.
  await page
    .goto(`http://${HOST}:${lab.port}/${mode}/${group}`, {waitUntil: 'domcontentloaded'})
    .catch(() => undefined);
  await pause(PATIENCE);
  const kept = attempts.some(({kind}) => kind) ? await stored(page) : [];
  // The page is not there any more if an attempt has left it.
  const {told, changed} = await page
    .evaluate(() => ({told: window.told, changed: window.changed}))
    .catch(() => ({told: [], changed: []}));
  await leave();
  const isThrough = (attempt) => {
    const {id, kind, proof} = attempt;
    if (kind) return kept.includes(`${kind} ${nameOf(attempt)}`);
    if (proof) return seen[proof] > 0;
    return lab.requests.some(({path}) => path === `/${id}` || path.startsWith(`/${id}.`));
  };
  const isTold = (attempt) => {
    if (attempt.kind) return told.includes(`${attempt.kind} ${nameOf(attempt)}`);
    // A worker is told by its address, which names the attempt; a hint by its host.
    if (attempt.told)
      return told.some((each) => each.startsWith(attempt.told) && (attempt.proof || each.includes(attempt.id)));
    return attempt.isUndeclared && told.includes(ODD_HOST);
  };
  const resultOf = (attempt) => {
    if (isThrough(attempt)) return isTold(attempt) ? 'reported' : 'through';
    const wasThere = changed?.includes(nameOf(attempt)) || touched.includes(`${attempt.kind} ${nameOf(attempt)}`);
    return wasThere ? 'removed' : 'stopped';
  };
  return Object.fromEntries(attempts.map((attempt) => [attempt.id, resultOf(attempt)]));
}

/** @returns by mode, what became of each attempt: `{off: {cookie: 'through', …}, declared: …, strict: …}` */
export async function measure() {
  const listeners = await startListeners();
  const {seen} = listeners;
  const lab = await startLab(hostileHosts);
  for (const [path, answer] of Object.entries(ownFiles)) lab.pages.set(path, answer);
  for (const mode of MODES)
    for (const group of GROUPS) {
      const body = hostilePage(group, mode, {port: lab.port, ...listeners});
      lab.pages.set(`/${mode}/${group.id}`, () => ({type: 'text/html', body}));
    }
  const origins = [`http://${HOST}:${lab.port}`];
  const browsers = {quiet: await launch(origins), connecting: await launch(origins, {preconnects: true})};
  const found = {};
  try {
    for (const mode of MODES) {
      lab.clear();
      Object.assign(seen, {connections: 0, packets: 0});
      const results = await Promise.all(GROUPS.map((group) => tryGroup(group, mode, {browsers, lab, seen})));
      found[mode] = Object.assign({}, ...results);
    }
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
    await lab.close();
    listeners.close();
  }
  return found;
}
