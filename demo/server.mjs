/**
 * The demo's server: the five sites, the product's files, and the third parties, all on one port of 127.0.0.1.
 * Third parties are told apart by the `Host` header; browsers lead every `*.localhost` name to this machine.
 * End-to-end tests start the same server, one each.
 */
import {createServer} from 'node:http';
import {answerSite, SITES} from './first-party.mjs';
import {Log} from './log.mjs';
import {answerThirdParty, THIRD_PARTIES} from './third-parties.mjs';

const LARGEST = 5_000_000;

async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) throw new Error(`${request.url}: a body of more than ${LARGEST} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function write(response, {status = 200, type, headers, body = ''}) {
  for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
  if (type) response.setHeader('content-type', type.startsWith('image/') ? type : `${type}; charset=utf-8`);
  response.writeHead(status).end(body);
}

async function answer(request, response, logs) {
  const {method, headers} = request;
  const url = new URL(request.url, `http://${headers.host ?? 'localhost'}`);
  const host = url.hostname;
  const body = await bodyOf(request);
  const isThirdParty = THIRD_PARTIES.includes(host);
  if (isThirdParty) logs.add(request, host, url, body);
  const found = await (isThirdParty ? answerThirdParty : answerSite)({method, host, url, headers, body, logs});
  if (found && !response.destroyed) write(response, found);
}

/**
 * Starts the demo.
 * @param port 0 for a free one
 * @returns `url` of the list of sites · `sites` address of each site on a host of its own, by id · `port` ·
 * `logs` what reached the third parties and `/record` (see `log.mjs`) · `close()`
 */
export async function startDemo({port = 0} = {}) {
  const logs = new Log();
  const server = createServer((request, response) => {
    answer(request, response, logs).catch((error) => {
      // The browser went to another page before it had sent everything.
      if (!request.complete) return;
      console.error(`demo: ${request.method} ${request.url}:`, error);
      if (!response.headersSent)
        write(response, {status: 500, type: 'text/plain', body: 'The demo failed; see its console'});
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const used = server.address().port;
  return {
    url: `http://127.0.0.1:${used}/`,
    sites: Object.fromEntries(SITES.map(({id, host}) => [id, `http://${host}:${used}/${id}/`])),
    port: used,
    logs,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        // Those that wait for a script that never comes.
        server.closeAllConnections();
      }),
  };
}
