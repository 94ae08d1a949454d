import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {get} from 'node:http';
import {text} from 'node:stream/consumers';
import {after, test} from 'node:test';
import {parseDeclaration, parkHtml} from '../../dist/server.js';
import {startDemo} from '../../demo/server.mjs';
import {declared, SERVICES} from './declared.mjs';

const demo = await startDemo();
after(() => demo.close());

const declaration = declared();

/** Parks, and holds the result to what must be true of every page. */
function park(html, site = declaration) {
  const parked = parkHtml(html, site);
  const {changes, html: after} = parked;
  // Outside the changes every character is where it was.
  let done = 0;
  let made = 0;
  for (const {end, start, text: put} of changes) {
    assert.ok(start >= done && end >= start, `changes are in order: ${start} after ${done}`);
    assert.equal(after.slice(made, made + start - done), html.slice(done, start));
    made += start - done;
    assert.equal(after.slice(made, made + put.length), put);
    made += put.length;
    done = end;
  }
  assert.equal(after.slice(made), html.slice(done));
  const again = parkHtml(after, site);
  assert.equal(again.html, after, 'parking twice is parking once');
  assert.deepEqual(again.changes, []);
  if (!changes.length) assert.equal(after, html);
  return parked;
}

const becomes = (before, after) => assert.equal(park(before).html, after);
const stays = (html) => assert.deepEqual(park(html).changes, []);
const MATOMO = 'data-purpose="statistics" data-service="matomo"';
const src = 'https://matomo.example.no/matomo.js';

test('a script of a declared host is parked, and keeps all its attributes', () => {
  becomes(
    `<script async src="${src}" nonce="n" integrity=sha256-x></script>`,
    `<script type="text/plain" ${MATOMO} async data-src="${src}" nonce="n" integrity=sha256-x></script>`,
  );
  becomes(`<SCRIPT SRC=${src}></SCRIPT>`, `<SCRIPT type="text/plain" ${MATOMO} data-SRC=${src}></SCRIPT>`);
  becomes(
    `<script\r\n  src='//matomo.example.no/a?b&amp;c'\r\n></script\r\n>`,
    `<script type="text/plain" ${MATOMO}\r\n  data-src='//matomo.example.no/a?b&amp;c'\r\n></script\r\n>`,
  );
});

test('the type becomes text/plain; of an old one only "module" is kept', () => {
  becomes(
    `<script type="module" src="${src}"></script>`,
    `<script ${MATOMO} type="text/plain" data-type="module" data-src="${src}"></script>`,
  );
  becomes(
    `<script type=text/javascript src="${src}"></script>`,
    `<script ${MATOMO} type="text/plain" data-src="${src}"></script>`,
  );
});

test('what does not run is no script', () => {
  for (const type of ['application/json', 'text/template', 'importmap', 'speculationrules', 'text/plain'])
    stays(`<script type="${type}" src="${src}">gtag('config', 'G-1')</script>`);
});

test('frames, images, media and links are parked by their addresses', () => {
  const vimeo = 'data-purpose="content" data-service="vimeo"';
  becomes(
    '<iframe src="https://player.vimeo.com/video/1" allowfullscreen></iframe>',
    `<iframe ${vimeo} data-src="https://player.vimeo.com/video/1" allowfullscreen></iframe>`,
  );
  becomes(
    '<video poster=https://player.vimeo.com/p.jpg><source src=https://player.vimeo.com/v.mp4 /></video>',
    `<video ${vimeo} data-poster=https://player.vimeo.com/p.jpg>` +
      `<source ${vimeo} data-src=https://player.vimeo.com/v.mp4 /></video>`,
  );
  becomes(
    '<img src="own.png" srcset="own.png 1x, https://www.facebook.com/tr?id=1 2x">',
    '<img data-purpose="marketing" data-service="meta" src="own.png" data-srcset="own.png 1x, https://www.facebook.com/tr?id=1 2x">',
  );
  for (const rel of ['preconnect', 'dns-prefetch', 'preload', 'prefetch', 'modulepreload', 'stylesheet'])
    becomes(`<link rel=${rel} href="${src}">`, `<link ${MATOMO} rel=${rel} data-href="${src}">`);
  becomes(`<svg><image href="${src}"/></svg><p>`, `<svg><image ${MATOMO} data-href="${src}"/></svg><p>`);
});

test('what nobody fetches stays: links to read, comments, text', () => {
  stays(`<link rel=canonical href="${src}"><a href="${src}">Matomo</a>`);
  stays(`<!-- <script src="${src}"></script> --><!--[if IE]><script src="${src}"></script><![endif]-->`);
  stays(`<textarea><script src="${src}"></script></textarea><title><img src="${src}"></title>`);
  stays(`<style>/* <img src="${src}"> */</style><xmp><img src="${src}"></xmp>`);
  stays(`<svg><![CDATA[<img src="${src}">]]></svg>`);
  stays(`<script src="${src}`);
});

test('own files, unknown hosts and necessary ones stay', () => {
  stays('<script src="/matomo.js"></script><script src="https://id.no/login.js"></script>');
  stays('<img src="https://example.no/matomo.example.no"><img src="https://matomo.example.no.evil.example/">');
  stays('<img src="data:image/gif;base64,AAAA"><iframe src="about:blank"></iframe><img src="//[">');
  const shared = declared({services: [{...SERVICES[0], hosts: ['matomo.example.no']}, ...SERVICES.slice(1)]});
  assert.deepEqual(park(`<script src="${src}"></script>`, shared).changes, []);
});

test('a wildcard covers sub-domains; the closer name goes before it', () => {
  assert.match(park('<img src="https://region1.google-analytics.com/g">').html, /data-service="ga"/);
  stays('<img src="https://google-analytics.com/g">');
  const near = {...SERVICES[4], id: 'near', hosts: ['region1.google-analytics.com']};
  const site = declared({services: [...SERVICES, near]});
  assert.match(park('<img src="https://region1.google-analytics.com/g">', site).html, /data-service="near"/);
});

test('what two services share waits for a yes to each', () => {
  assert.match(
    park('<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>').html,
    /data-purpose="statistics marketing" data-service="ga ads"/,
  );
});

const SNIPPETS = {
  matomo: "var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']);",
  'matomo by its host': 'var u="//matomo.example.no/"; var s=document.createElement("script"); s.src=u+"m.js";',
  'ga ads':
    "window.dataLayer = window.dataLayer || []; function gtag(){} gtag('js', new Date()); gtag('config', 'G-1');",
  ga: "(function(i,s,o,g,r){i['GoogleAnalyticsObject']=r})(window,document,'script','https://www.google-analytics.com/analytics.js','ga');",
  meta: "!function(f,b,e,v){}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js'); fbq('init', '1');",
  'meta too': "fbq('track', 'PageView');",
};
for (const [service, code] of Object.entries(SNIPPETS)) {
  const ids = service.replace(/ (by|too).*/, '');
  test(`inline code is known by its snippet: ${service}`, () => {
    const {changes, html} = park(`<script nonce=n>${code}</script>`);
    assert.ok(changes.length > 0);
    assert.ok(html.includes(`data-service="${ids}" nonce=n>${code}</script>`), html);
  });
}

test("inline code of the site's own stays, and is pointed out if it names a declared host", () => {
  stays("<script>window.dataLayer = window.dataLayer || []; dataLayer.push({page: 'home'});</script>");
  stays("<script>gtag('consent', 'default', {ad_storage: 'denied'});</script>");
  const {changes, notes} = park('<p>\n<script>const link = "https://player.vimeo.com/video/1";</script>');
  assert.deepEqual(changes, []);
  assert.deepEqual(notes, [{line: 2, text: '<script>: code names Vimeo; park it if it loads that'}]);
});

test('a known tool that the declaration lacks is pointed out, not parked', () => {
  const {changes, notes} = park(
    '<script src="https://static.hotjar.com/c/h.js"></script>\n<script>hj("event")</script>',
  );
  assert.deepEqual(changes, []);
  assert.deepEqual(notes, [
    {line: 1, text: '<script>: static.hotjar.com (Hotjar) is a host that the declaration does not have'},
    {line: 2, text: '<script>: code looks like Hotjar, which the declaration does not have'},
  ]);
});

test('what no attribute can hold back is pointed out', () => {
  const {notes} = park(
    [
      `<style>@import "https://player.vimeo.com/a.css";</style>`,
      `<div style="background: url(//player.vimeo.com/a.png)"></div>`,
      `<object data="https://player.vimeo.com/a.swf"></object>`,
      `<iframe srcdoc="<img src='https://player.vimeo.com/a.png'>"></iframe>`,
      `<img data-src="https://player.vimeo.com/a.png">`,
      `<svg><script href="https://matomo.example.no/a.js"/></svg>`,
    ].join('\n'),
  );
  assert.deepEqual(
    notes.map(({line}) => line),
    [1, 2, 3, 4, 5, 6],
  );
});

test('a pixel in <noscript> has nothing to open it: it becomes a comment', () => {
  becomes(
    '<noscript>\n<img src="https://www.facebook.com/tr?id=1"/>\n<p>Hei</p></noscript>',
    '<noscript>\n<!-- <img src="https://www.facebook.com/tr?id=1"/> -->\n<p>Hei</p></noscript>',
  );
  becomes(
    '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1" height=0></iframe></noscript>',
    '<noscript><!-- <iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1" height=0></iframe> --></noscript>',
  );
  becomes('<noscript><img alt="-->" src="https://www.facebook.com/tr"></noscript>', '<noscript></noscript>');
});

test('"</script" in strings, "<!--<script>" in code and a tag without its end do not lead astray', () => {
  const code = String.raw`var a = "<\/script>"; <!-- <script> "</script>" --> _paq.push(1);`;
  assert.ok(park(`<script>${code}</script><img src="${src}">`).html.includes(`>${code}</script><img ${MATOMO}`));
  stays(`<script>var a = '<img src="${src}">';`);
});

test('templates: what stands in islands of another language is no markup', () => {
  for (const island of ['<?php if ($a > 1): ?>', '<?= $x->y ?>', '<% if a > 1 %>', '{{#if a}}', '{% if a > 1 %}'])
    becomes(
      `${island}<script ${island} src="${src}"></script>`,
      `${island}<script type="text/plain" ${MATOMO} ${island} data-src="${src}"></script>`,
    );
  becomes(
    `<script<?php echo $nonce ?> src="${src}?v=<?= $v ?>"></script>`,
    `<script type="text/plain" ${MATOMO}<?php echo $nonce ?> data-src="${src}?v=<?= $v ?>"></script>`,
  );
  becomes(
    `@if (Model.Count > 1) {\n<script src="${src}" asp-append-version="@(Model.V("a"))"></script> }`,
    `@if (Model.Count > 1) {\n<script type="text/plain" ${MATOMO} data-src="${src}" asp-append-version="@(Model.V("a"))"></script> }`,
  );
  stays(`<?php echo "<script src='${src}'></script>"; ?><% s = '<img src="${src}">' %>`);
  stays(`<?php echo "<script src='${src}'></script>";`);
});

test('what is parked already stays, also by another hand', () => {
  stays(`<script type="text/plain" data-purpose="statistics" data-src="${src}"></script>`);
  stays(`<iframe data-purpose="content" src="https://player.vimeo.com/video/1"></iframe>`);
});

/** Not every machine resolves names under localhost outside a browser: ask 127.0.0.1 and name the host. */
async function fetchPage(address, path) {
  const {host, pathname, port} = new URL(address);
  const [response] = await once(get({host: '127.0.0.1', port, path: pathname + path, headers: {host}}), 'response');
  assert.equal(response.statusCode, 200, address + path);
  return text(response);
}

/** The page as it was before the site knew us: parked scripts as tags that run. */
const unparked = (html) =>
  html
    .replace(/ type="text\/plain" data-purpose="[^"]*" data-service="[^"]*"( data-src=)?/g, (_, address) =>
      address ? ' src=' : '',
    )
    .replace(/<personvern-embed\b[^]*?src="([^"]*)"[^]*?<\/personvern-embed\s*>/g, '<iframe src="$1"></iframe>');

for (const [name, address] of Object.entries(demo.sites)) {
  const json = readFileSync(new URL(`../../demo/sites/${name}/declaration.json`, import.meta.url), 'utf8');
  const site = parseDeclaration(JSON.parse(json));

  test(`${name}: the demo's pages have nothing left to park, and come back as they were`, async () => {
    for (const path of ['', 'personvern']) {
      const html = await fetchPage(address, path);
      assert.equal(parkHtml(html, site).html, html);
    }
  });

  test(`${name}: as unedited pages, all that was parked is parked again`, async () => {
    const html = await fetchPage(address, '');
    const before = unparked(html);
    assert.notEqual(before, html);
    const parkedIn = (page) => page.match(/type="text\/plain" data-purpose="[^"]*" data-service="[^"]*"/g);
    const {html: after} = park(before, site);
    assert.deepEqual(parkedIn(after), parkedIn(html));
    assert.equal(
      (after.match(/<iframe data-purpose="content"/g) ?? []).length,
      (before.match(/<iframe/g) ?? []).length,
    );
  });
}
