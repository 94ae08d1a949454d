import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, request} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {after, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {contentSecurityPolicy, personvernExpress, personvernFetch} from '../../dist/server.js';
import {answerCookie, declared} from './declared.mjs';

const declaration = declared({childPaths: ['/barn']});
const TRACKER = '<script src="https://matomo.example.no/matomo.js"></script>';
const PARKED = 'data-src="https://matomo.example.no/matomo.js"';
const PAGE = `<!doctype html>\r\n<html lang=nb><head><meta charset=utf-8>\r\n<title>Blåbær 🫐</title>${TRACKER}</head><p>Hei`;
const GATE = '<script src="/personvern/personvern.js"';
const STRICT_GATE = '<script src="/personvern/personvern-strict.js"';
const recently = new Date(Date.now() - 86_400_000).toISOString();
const all = answerCookie(declaration, {statistics: true, marketing: true, content: true}, {time: recently});

const servers = [];
after(() => servers.forEach((server) => server.close()));

/** A plain Node server with the middleware before `answer`; returns what asks it. */
async function serve(settings, answer) {
  const middleware = personvernExpress({declaration, ...settings});
  const server = createServer((req, res) => middleware(req, res, () => answer(res, req)));
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return async ({headers = {}, method = 'GET', path = '/'} = {}) => {
    const asked = request({host: '127.0.0.1', port: server.address().port, path, method, headers, agent: false}).end();
    const [response] = await once(asked, 'response');
    const bytes = await buffer(response);
    return {status: response.statusCode, headers: response.headers, bytes, text: bytes.toString('utf8')};
  };
}

/** The same through the other middleware. */
const serveFetch = (settings, answer) => {
  const handler = personvernFetch(answer, {declaration, ...settings});
  return async ({headers = {}, method = 'GET', path = '/', protocol = 'http:'} = {}) => {
    const response = await handler(new Request(`${protocol}//www.example.no${path}`, {headers, method}));
    const bytes = Buffer.from(await response.arrayBuffer());
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      bytes,
      text: bytes.toString('utf8'),
    };
  };
};

const html = {'content-type': 'text/html; charset=utf-8'};
/** Both middlewares on a server that answers with one body. */
const both = async (settings, body, headers = html, status = 200) => ({
  express: await serve(settings, (res) => res.writeHead(status, headers).end(body)),
  fetch: serveFetch(settings, () => new Response(body, {headers, status})),
});

for (const [name, ask] of Object.entries(await both({}, PAGE))) {
  test(`${name}: trackers are parked, and the gate comes after the encoding, before all that runs`, async () => {
    const {bytes, headers, text} = await ask();
    assert.ok(
      text.startsWith('<!doctype html>\r\n<html lang=nb><head><meta charset=utf-8>\n<script type="application/json"'),
    );
    assert.ok(text.indexOf(GATE) < text.indexOf('<title>Blåbær 🫐</title>'));
    assert.ok(text.includes(PARKED));
    assert.equal(Number(headers['content-length'] ?? bytes.length), bytes.length);
    assert.equal(headers['content-security-policy'], undefined);
    assert.equal(headers['vary'], 'DNT, X-Do-Not-Track, Sec-GPC');
  });

  test(`${name}: what only the server sees of the signal is passed on (R50)`, async () => {
    assert.ok((await ask({headers: {'x-do-not-track': '1'}})).text.includes(`${GATE} data-signal="dnt"`));
    assert.ok((await ask({headers: {dnt: '0'}})).text.includes(`${GATE}>`));
  });
}

for (const [name, ask] of Object.entries(await both({guard: 'strict'}, PAGE))) {
  const policy = contentSecurityPolicy(declaration, undefined, {secure: false});

  test(`${name}, strict: the policy follows the answer, and caches are told`, async () => {
    const {headers, text} = await ask();
    assert.equal(headers['content-security-policy'], policy);
    assert.equal(headers['vary'], 'DNT, X-Do-Not-Track, Sec-GPC, Cookie');
    assert.ok(text.includes(`${STRICT_GATE}>`));
    assert.ok(!text.includes('<meta http-equiv'), 'no barrier beside a header');

    const statistics = answerCookie(declaration, {statistics: true}, {time: recently});
    const some = await ask({headers: {cookie: statistics}});
    assert.match(some.headers['content-security-policy'], /https:\/\/matomo\.example\.no /);
    assert.equal((await ask({headers: {cookie: all}})).headers['content-security-policy'], undefined);
    const child = await ask({headers: {cookie: all}, path: '/barn/film?a=1'});
    assert.equal(child.headers['content-security-policy'], policy);
    const secure = await ask({headers: {'x-forwarded-proto': 'https'}});
    assert.equal(secure.headers['content-security-policy'], contentSecurityPolicy(declaration, undefined));
  });
}

const javascript = {'content-type': 'text/javascript', etag: '"1"', 'last-modified': 'Tue, 24 Nov 2026 10:00:00 GMT'};
for (const [name, ask] of Object.entries(await both({guard: 'strict'}, 'postMessage(1)', javascript))) {
  const policy = contentSecurityPolicy(declaration, undefined, {secure: false});

  test(`${name}, strict: a worker's file has the policy of the page it works for`, async () => {
    for (const dest of ['worker', 'sharedworker']) {
      const fromPage = (path) => ({'sec-fetch-dest': dest, referer: `http://www.example.no${path}`, cookie: all});
      const {headers, text} = await ask({headers: {...fromPage('/'), cookie: ''}});
      assert.equal(headers['content-security-policy'], policy);
      assert.equal(headers['vary'], 'Sec-Fetch-Dest, Referer, DNT, X-Do-Not-Track, Sec-GPC, Cookie');
      assert.equal(text, 'postMessage(1)');
      assert.ok(!headers['etag'] && !headers['last-modified'], 'no "not modified", which would keep the old policy');
      assert.equal((await ask({headers: fromPage('/')})).headers['content-security-policy'], undefined);
      // Nothing optional runs on pages for children; where no page is named, it may be one.
      assert.equal((await ask({headers: fromPage('/barn/film')})).headers['content-security-policy'], policy);
      const hidden = {'sec-fetch-dest': dest, cookie: all};
      assert.equal((await ask({headers: hidden})).headers['content-security-policy'], policy);
    }
  });

  test(`${name}, strict: as a script the same file passes, and a cache must not take it for the worker's`, async () => {
    for (const dest of ['script', 'serviceworker', undefined]) {
      const {headers} = await ask({headers: dest ? {'sec-fetch-dest': dest} : {}});
      assert.equal(headers['content-security-policy'], undefined);
      assert.equal(headers['vary'], 'Sec-Fetch-Dest');
      assert.equal(headers['etag'], '"1"');
    }
  });
}

for (const [name, ask] of Object.entries(await both({}, 'postMessage(1)', javascript))) {
  test(`${name}: without the strict guard a worker's file is left alone`, async () => {
    const {headers} = await ask({headers: {'sec-fetch-dest': 'worker'}});
    assert.equal(headers['content-security-policy'], undefined);
    assert.equal(headers['vary'], undefined);
    assert.equal(headers['etag'], '"1"');
  });
}

const OWN_POLICY = "script-src 'nonce-q+/1=' 'strict-dynamic'";
const withPolicy = {...html, 'content-security-policy': OWN_POLICY, vary: 'Accept, cookie'};
for (const [name, ask] of Object.entries(await both({guard: 'strict'}, PAGE, withPolicy))) {
  test(`${name}, strict: beside a policy of the site's both apply, and our inline code has its nonce`, async () => {
    const {headers, text} = await ask();
    assert.ok(headers['content-security-policy'].startsWith(`${OWN_POLICY}, default-src 'self'`));
    assert.equal(headers['vary'], 'Accept, cookie, DNT, X-Do-Not-Track, Sec-GPC');
    assert.ok(text.includes(`${STRICT_GATE} nonce="q+/1="`));
    assert.ok(text.includes('<script nonce="q+/1=">(window.personvern'));
    assert.equal((await ask({headers: {cookie: all}})).headers['content-security-policy'], OWN_POLICY);
  });
}

const untouched = {
  'what is no HTML': [TRACKER, {'content-type': 'text/plain'}],
  'JSON with markup in it': [JSON.stringify({html: PAGE}), {'content-type': 'application/json', etag: '"1"'}],
  'a page that is compressed': [gzipSync(PAGE), {...html, 'content-encoding': 'gzip'}],
  'a page in another encoding': [Buffer.from(PAGE, 'latin1'), {'content-type': 'text/html; charset=iso-8859-1'}],
  'a page that is not what it says': [Buffer.from('<html><head>\xe5</head>', 'latin1'), html],
};
for (const [what, [body, headers]] of Object.entries(untouched)) {
  for (const [name, ask] of Object.entries(await both({}, body, headers))) {
    test(`${name}: ${what} is sent byte for byte`, async () => {
      const answer = await ask();
      assert.deepEqual(answer.bytes, Buffer.from(body));
      assert.equal(answer.headers['etag'], headers.etag);
    });
  }
}

for (const [name, ask] of Object.entries(
  await both({guard: 'strict'}, gzipSync(PAGE), {...html, 'content-encoding': 'gzip'}),
)) {
  test(`${name}, strict: a page that cannot be read has the policy all the same`, async () => {
    assert.match((await ask()).headers['content-security-policy'], /^default-src/);
  });
}

for (const [name, ask] of Object.entries(await both({}, `<ul><li>${TRACKER}</ul>`))) {
  test(`${name}: a piece of a page gets no head, but nothing in it runs`, async () => {
    const {text} = await ask();
    assert.ok(!text.includes('personvern.js'));
    assert.ok(text.startsWith('<ul><li><script type="text/plain"'));
  });
}

const HAS_GATE = `<!doctype html><script src="/x/personvern.js?v=1"></script>${TRACKER}`;
for (const [name, ask] of Object.entries(await both({}, HAS_GATE))) {
  test(`${name}: a page that has the gate does not get it twice`, async () => {
    const {text} = await ask();
    assert.equal(text.match(/personvern\.js/g).length, 1);
    assert.ok(text.includes(PARKED));
  });
}

for (const [name, ask] of Object.entries(await both({park: false, passSignal: false}, PAGE))) {
  test(`${name}: without signals and parking the page is the same for everybody`, async () => {
    const {headers, text} = await ask({headers: {dnt: '1'}});
    assert.equal(headers['vary'], undefined);
    assert.ok(text.includes(TRACKER));
    assert.equal(text, (await ask()).text);
  });
}

for (const [name, ask] of Object.entries(await both({}, '\uFEFF<title>x</title>'))) {
  test(`${name}: the mark at the beginning of a file stays at the beginning`, async () => {
    assert.deepEqual((await ask()).bytes, Buffer.from('\uFEFF<title>x</title>'));
  });
}

for (const [name, ask] of Object.entries(await both({}, PAGE, {...html, etag: '"1"', 'last-modified': 'x'}))) {
  test(`${name}: marks of the page as it was made are not those of the page as it is sent`, async () => {
    const {headers} = await ask();
    assert.equal(headers['etag'], undefined);
    assert.equal(headers['last-modified'], undefined);
  });

  test(`${name}: HEAD has the headers and no page`, async () => {
    const {bytes, headers, status} = await ask({method: 'HEAD'});
    assert.equal(status, 200);
    assert.equal(bytes.length, 0);
    assert.equal(headers['etag'], undefined);
  });
}

for (const [name, ask] of Object.entries(await both({guard: 'strict'}, null, html, 304))) {
  test(`${name}: "not modified" stays without a page`, async () => {
    const {bytes, status} = await ask();
    assert.equal(status, 304);
    assert.equal(bytes.length, 0);
  });
}

test('express: a page that is written in pieces is one page', async () => {
  const pieces = Buffer.from(PAGE);
  const calls = [];
  const ask = await serve({}, (res) => {
    res.statusMessage = 'x';
    res.writeHead(201, 'Made', ['Content-Type', 'text/html', 'X-Own', '1']);
    res.flushHeaders();
    // In the middle of a character.
    const cut = pieces.indexOf('🫐') + 1;
    res.write(pieces.subarray(0, cut), () => calls.push('write'));
    setTimeout(() => {
      res.write(pieces.subarray(cut, -3));
      res.end('Hei', 'utf8', () => calls.push('end'));
    }, 10);
  });
  const {headers, status, text} = await ask();
  assert.equal(status, 201);
  assert.equal(headers['x-own'], '1');
  assert.ok(text.includes(PARKED) && text.includes('Blåbær 🫐') && text.endsWith('<p>Hei'));
  assert.deepEqual(calls, ['write', 'end']);
});

test('express: text in an encoding of Node alone is sent as it is', async () => {
  const ask = await serve({}, (res) => {
    res.setHeader('content-type', 'text/html');
    res.write('<html><head>');
    res.end(Buffer.from('</head>').toString('base64'), 'base64');
  });
  assert.equal((await ask()).text, '<html><head></head>');
});

test('express: what streams and is no page is not held back', async () => {
  const middleware = personvernExpress({declaration});
  const server = createServer((req, res) =>
    middleware(req, res, () => {
      res.setHeader('content-type', 'text/event-stream');
      res.write('data: 1\n\n');
      server.once('release', () => res.end('data: 2\n\n'));
    }),
  );
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const asked = request({host: '127.0.0.1', port: server.address().port, agent: false}).end();
  const [response] = await once(asked, 'response');
  // Comes before the end, or never.
  const [first] = await once(response, 'data', {signal: AbortSignal.timeout(2000)});
  assert.equal(String(first), 'data: 1\n\n');
  server.emit('release');
  assert.equal(String(await buffer(response)), 'data: 2\n\n');
});

test('express: the path is the one of the site, also below a router', async () => {
  const middleware = personvernExpress({declaration, guard: 'strict'});
  const server = createServer((req, res) => {
    req.originalUrl = req.url;
    req.url = '/';
    middleware(req, res, () => res.writeHead(200, html).end(PAGE));
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const {port} = server.address();
  const asked = request({host: '127.0.0.1', port, path: '/barn/1', headers: {cookie: all}, agent: false}).end();
  const [response] = await once(asked, 'response');
  response.resume();
  assert.match(response.headers['content-security-policy'], /^default-src/);
});

test('fetch: what the handler is given besides is passed on', async () => {
  const handler = personvernFetch((request, env, context) => Response.json([request.url, env, context]), {declaration});
  const response = await handler(new Request('https://www.example.no/a'), 1, 2);
  assert.deepEqual(await response.json(), ['https://www.example.no/a', 1, 2]);
});

test('express: a request for nothing sensible is answered like any other', async () => {
  const ask = await serve({}, (res) => res.writeHead(200, html).end(PAGE));
  for (const path of ['//', '/\\', '//:0', '/%']) assert.equal((await ask({path})).status, 200, path);
});

test('express: ending twice is harmless, and headers that come twice both go out', async () => {
  const ask = await serve({}, (res) => {
    res.writeHead(200, ['Content-Type', 'text/html; charset=utf-8', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']);
    res.end(PAGE);
    res.end();
  });
  const {headers, text} = await ask();
  assert.deepEqual(headers['set-cookie'], ['a=1', 'b=2']);
  assert.ok(text.includes(PARKED));
});
