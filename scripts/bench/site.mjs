// The pages that are measured, on a server of their own: as small as they can be, and all the same but for the tool.
// On [::1], which browsers treat as they treat https, and which we do not take for a web developer's own machine (there
// the declaration is checked at once).
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {headSnippet, parseDeclaration} from '../../dist/server.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES = {js: 'text/javascript', css: 'text/css', json: 'application/json'};

const items = (count) =>
  Array.from({length: count}, (_, i) => ({
    name: `c${i}`,
    kind: 'cookie',
    lifetime: 'P1Y',
    purpose: 'Et nummer som kjenner igjen nettleseren din.',
  }));
const declaration = (count) => ({
  controller: {name: 'Eksempel kommune', contact: 'post@example.no', privacyStatement: '/personvern'},
  updated: '2026-11-24',
  services: [{id: 'matomo', name: 'Matomo', purpose: 'statistics', vendor: 'Teller AS', items: items(count)}],
});

const html = (head, body = '') => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>body{margin:0}</style>
${head}</head><body>${body}<main><h1>Bygg og bolig</h1>
${'<p>Vi svarer på det du lurer på om byggesaker.</p>'.repeat(40)}</main></body></html>`;

const PARKED = '<script type="text/plain" data-purpose="statistics" data-src="/tracker.js"></script>';

const ours = (count, strict) => {
  const url = `/declaration-${count}.json`;
  const read = parseDeclaration(declaration(count));
  return html(
    headSnippet(read, {base: '/', declarationUrl: url, ...(strict && {guard: 'strict', secure: false})}) + PARKED,
  );
};

const PAGES = {
  '/without': () => html(''),
  '/ours': () => ours(5),
  '/strict': () => ours(5, true),
  '/long': () => ours(1000),
};

/** @returns type and content of what lies at `path`, or undefined */
function find(path, peers) {
  if (PAGES[path]) return ['text/html', PAGES[path]()];
  if (path === '/tracker.js') return ['text/javascript', 'window.ran=performance.now()'];
  const [, count] = /^\/declaration-(\d+)\.json$/.exec(path) ?? [];
  if (count) return ['application/json', JSON.stringify(declaration(Number(count)))];
  const [, name, file] = /^\/peer\/([\w-]+)\/(.*)$/.exec(path) ?? [];
  if (name && !file) return ['text/html', html(peers[name].head, peers[name].body)];
  const type = TYPES[path.split('.').pop()];
  return type && [type, readFileSync(name ? join(peers[name].folder, file) : join(dist, path))];
}

/**
 * @param peers by name: `{head, body, folder}`
 * @returns `{origin, close}`
 */
export async function startSite(peers = {}) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url, 'http://x').pathname);
    try {
      const [type, content] = find(path, peers) ?? [];
      if (!type) throw new Error('not found');
      // As servers send them: on a slow line it decides.
      if (!compressed.has(path)) compressed.set(path, brotliCompressSync(content));
      response
        .writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'content-encoding': 'br',
          'cache-control': 'max-age=600',
        })
        .end(compressed.get(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '::1', resolve);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {origin: `http://[::1]:${server.address().port}`, close};
}
