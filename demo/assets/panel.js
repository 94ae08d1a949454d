/**
 * The panel "behind the scenes": shows, while it is open, what the browser stores, what waits for a yes, and what the
 * third parties of the demo have been sent. It stores nothing and, closed, asks for nothing.
 */
const panel = document.getElementById('panel');
const {none, httpOnly, parked, open: opened} = panel.dataset;
const EVERY = 1000;
/** Characters shown of what was sent in a body. */
const LONG = 120;

/** `data-purpose` on anything but these means nothing to the gate. */
const GATED = 'script[data-purpose], iframe[data-purpose], img[data-purpose], link[data-purpose], personvern-embed';

/** The answer as it is kept: the cookie, or its copy where cookies are blocked. */
function answerLines() {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('personvern='));
  const answer = cookie?.slice('personvern='.length) ?? copyOfAnswer() ?? '';
  return answer.split('~').filter(Boolean).map(decodeURIComponent);
}

function copyOfAnswer() {
  try {
    return localStorage.getItem('personvern');
  } catch {
    return undefined;
  }
}

function keysOf(name) {
  try {
    return Object.keys(window[name]).map((key) => `${name}: ${key}`);
  } catch {
    return [];
  }
}

async function storedLines() {
  const visible = document.cookie.split('; ').filter(Boolean);
  const names = visible.map((pair) => pair.split('=')[0]);
  const address = new URL(location.href);
  address.searchParams.set('cookies', '');
  const sent = await fetch(address.href).then((response) => response.json());
  const hidden = sent.filter((name) => !names.includes(name));
  const databases = (await indexedDB.databases?.()) ?? [];
  const caches = (await window.caches?.keys()) ?? [];
  return [
    ...visible.map((pair) => `cookie: ${pair}`),
    ...hidden.map((name) => `cookie: ${name} (${httpOnly})`),
    ...keysOf('localStorage'),
    ...keysOf('sessionStorage'),
    ...databases.map(({name}) => `indexedDB: ${name}`),
    ...caches.map((name) => `cacheStorage: ${name}`),
  ];
}

function isOpen(element) {
  if (element.localName === 'script') return element.type !== 'text/plain';
  if (element.localName === 'personvern-embed') return Boolean(element.shadowRoot?.querySelector('iframe'));
  return element.hasAttribute('src') || element.hasAttribute('href');
}

function gatedLines() {
  return [...document.querySelectorAll(GATED)].map((element) => {
    const {service, purpose, src, href} = element.dataset;
    const address = src ?? href ?? element.getAttribute('src');
    const what = address ? address.replace(/^https?:\/\/|\?.*$/g, '') : `<${element.localName}>`;
    return `${isOpen(element) ? opened : parked}: ${what} (${service ?? element.getAttribute('service') ?? purpose})`;
  });
}

async function reachedLines() {
  const requests = await fetch('/log').then((response) => response.json());
  return requests.reverse().map(({time, method, host, path, query, body}) => {
    const sent = Object.entries(query).map(([name, value]) => `${name}=${value}`);
    return `${time.slice(11, 19)} ${method} ${host}${path} ${sent.join(' ')} ${body.slice(0, LONG)}`.trim();
  });
}

const LISTS = {answer: answerLines, stored: storedLines, parked: gatedLines, reached: reachedLines};

/** Rewrites a list only when it has changed: a reader keeps the place, a selection stays. */
async function update(name) {
  const list = panel.querySelector(`[data-panel="${name}"]`);
  const lines = await LISTS[name]();
  const wanted = lines.length ? lines : [none];
  if (wanted.join('\n') === [...list.children].map((item) => item.textContent).join('\n')) return;
  list.replaceChildren(
    ...wanted.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
}

let timer;

async function refresh() {
  clearTimeout(timer);
  if (!panel.open) return;
  // One list that fails, with storage blocked for instance, leaves the others in order.
  await Promise.allSettled(Object.keys(LISTS).map(update));
  timer = setTimeout(refresh, EVERY);
}

panel.addEventListener('toggle', refresh);
refresh();
