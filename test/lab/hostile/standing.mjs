/** Ways to reach another host that stand in the page's markup, where no code needs to run. */
const tag = (id, does, html, where = 'body') => ({id, does, html, where});

export const STANDING = [
  tag('tag-script', '`<script src>`', (url) => `<script src="${url}.js"></script>`, 'head'),
  tag('tag-module', '`<script type="module" src>`', (url) => `<script type="module" src="${url}.js"></script>`, 'head'),
  tag('tag-import', 'a module that imports', (url) => `<script type="module">import '${url}.js';</script>`),
  tag('tag-stylesheet', '`<link rel="stylesheet">`', (url) => `<link rel="stylesheet" href="${url}.css">`, 'head'),
  tag('tag-preload', '`<link rel="preload">`', (url) => `<link rel="preload" as="script" href="${url}.js">`, 'head'),
  tag(
    'tag-modulepreload',
    '`<link rel="modulepreload">`',
    (url) => `<link rel="modulepreload" href="${url}.js">`,
    'head',
  ),
  tag('tag-prefetch', '`<link rel="prefetch">`', (url) => `<link rel="prefetch" href="${url}.js">`, 'head'),
  tag('tag-icon', '`<link rel="icon">`', (url) => `<link rel="icon" href="${url}.png">`, 'head'),
  tag('tag-style', '`url()` in a `<style>`', (url) => `<style>main { background: url(${url}) }</style>`, 'head'),
  tag('tag-import-rule', '`@import` in a `<style>`', (url) => `<style>@import url(${url}.css);</style>`, 'head'),
  tag(
    'tag-font',
    '`@font-face` in a `<style>`',
    (url) => `<style>@font-face { font-family: evil; src: url(${url}) } h1 { font-family: evil }</style>`,
    'head',
  ),
  tag('tag-img', '`<img src>`', (url) => `<img src="${url}" alt="">`),
  tag('tag-srcset', '`<img srcset>`', (url) => `<img srcset="${url} 1x" alt="">`),
  tag('tag-picture', '`<picture>`', (url) => `<picture><source srcset="${url}"><img alt=""></picture>`),
  tag('tag-input', '`<input type="image">`', (url) => `<input type="image" src="${url}" alt="">`),
  tag(
    'tag-svg',
    'SVG `<image>`',
    (url) => `<svg width="9" height="9"><image href="${url}" width="9" height="9"/></svg>`,
  ),
  tag('tag-iframe', '`<iframe src>`', (url) => `<iframe src="${url}" title=""></iframe>`),
  tag('tag-poster', '`<video poster>`', (url) => `<video poster="${url}"></video>`),
  tag(
    'tag-track',
    '`<track src>`',
    (url) => `<video crossorigin="anonymous" src="/silence"><track default kind="captions" src="${url}"></video>`,
  ),
  tag(
    'tag-shadow',
    '`<img>` in a declarative shadow root',
    (url) => `<div><template shadowrootmode="open"><img src="${url}" alt=""></template></div>`,
  ),
];

/** A connection tells the other side that somebody is there, though it carries no request. */
export const CONNECTING = [
  {
    id: 'tag-preconnect',
    told: 'hint',
    does: '`<link rel="preconnect">` (a connection, no request)',
    proof: 'connections',
    html: (url, {knock}) => `<link rel="preconnect" crossorigin href="${knock}">`,
    where: 'head',
  },
];

/** Ways to leave the page for another host. Each ends the page, so each has one of its own. */
export const LEAVING = [
  {
    id: 'leave-location',
    does: '`location = …`',
    run: ({url}) =>
      setTimeout(() => {
        location = url;
      }),
  },
  {
    id: 'leave-refresh',
    does: '`<meta http-equiv="refresh">`',
    run: ({url}) =>
      document.head.append(Object.assign(document.createElement('meta'), {httpEquiv: 'refresh', content: `0; ${url}`})),
  },
  {id: 'leave-popup', does: '`window.open`', run: ({url}) => window.open(url)},
  {
    id: 'leave-form',
    does: 'a form',
    run: ({url}) => document.body.appendChild(Object.assign(document.createElement('form'), {action: url})).submit(),
  },
];
