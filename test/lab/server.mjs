/**
 * The laboratory's server: the page's own site, the trackers, and the hosts that the hostile page tries to reach, all on
 * one port of 127.0.0.1 and told apart by the `Host` header. Every host but the page's own writes down what reached it.
 */
import {createServer} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';

const TYPES = {'.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html', '.css': 'text/css'};
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** The product's own files. */
function product(path) {
  const file = `${dist}/${path.slice('/personvern/'.length)}`;
  return path.startsWith('/personvern/') && existsSync(file) && extname(file)
    ? {type: TYPES[extname(file)], body: readFileSync(file)}
    : undefined;
}

/** A page of another origin may read every answer of a tracker, as with the real ones. */
const shared = ({origin, ...headers}) => ({
  'access-control-allow-origin': origin ?? '*',
  ...(origin && {'access-control-allow-credentials': 'true'}),
  'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
  'access-control-allow-methods': 'GET, POST, PUT',
  'access-control-allow-private-network': 'true',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
});

/**
 * @param hosts what answers each host that is not the page's: `host → (request) => answer`, where a request is
 * `{method, host, path, query, body, headers}` and an answer `{status?, type?, body?, headers?}` or undefined
 * @returns `port` · `requests`, what reached those hosts, oldest first: `{time, host, method, path, query, body, length,
 * referer, cookie, dest}` · `pages`, the page's own answers by path, to be filled in · `clear()` · `close()`
 */
export async function startLab(hosts) {
  const requests = [];
  const pages = new Map();

  const foreign = (request) => {
    const {method, host, path, query, body, headers} = request;
    const {referer, cookie} = headers;
    const entry = {time: Date.now(), host, method, path, query, body: body.toString('utf8'), length: body.length};
    requests.push({...entry, referer: referer && new URL(referer).host, cookie, dest: headers['sec-fetch-dest']});
    const answer = method === 'OPTIONS' ? {status: 204} : hosts[host](request);
    return {status: answer ? 200 : 404, ...answer, headers: {...shared(headers), ...answer?.headers}};
  };
  const own = async (request) => {
    const answer = (await pages.get(request.path)?.(request)) ?? product(request.path);
    return answer ?? {status: 404, type: 'text/plain', body: 'Not here'};
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const body = await bodyOf(request).catch(() => Buffer.alloc(0));
    const {hostname: host, pathname: path, searchParams} = url;
    const {method, headers} = request;
    const found = {method, host, path, query: Object.fromEntries(searchParams), body, headers};
    const answer = await (hosts[host] ? foreign : own)(found);
    if (response.destroyed) return;
    const type = answer.type && {'content-type': `${answer.type}; charset=utf-8`};
    response.writeHead(answer.status ?? 200, {'cache-control': 'no-store', ...type, ...answer.headers});
    response.end(answer.body ?? '');
  });
  // A browser whose proxy this is may be slow to use a connection again; it must still be there.
  server.keepAliveTimeout = 60_000;
  // A WebSocket asks for an upgrade; that it came this far is all there is to know.
  server.on('upgrade', (request, socket) => {
    const {hostname: host, pathname: path} = new URL(request.url, `http://${request.headers.host}`);
    requests.push({time: Date.now(), host, method: 'UPGRADE', path, query: {}, body: '', length: 0, dest: 'websocket'});
    socket.destroy();
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: server.address().port,
    requests,
    pages,
    clear: () => requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
