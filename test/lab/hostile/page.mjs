/** The hostile pages, and what they find on their own site and on the hosts that they try to reach. */
import {items} from '../tracker.mjs';
import {FRAMES} from './frames.mjs';
import {SENDING} from './sending.mjs';
import {CONNECTING, LEAVING, STANDING} from './standing.mjs';
import {STORING} from './storing.mjs';

export const MODES = ['off', 'declared', 'strict'];

/** One page each, since what leaves the page ends it; `title` heads the group in the table. */
export const GROUPS = [
  {id: 'storing', title: 'Storage', attempts: STORING},
  {id: 'frames', title: 'Storage, past the page, in a fresh frame', attempts: FRAMES},
  {id: 'sending', title: 'Requests from code', attempts: SENDING},
  {id: 'standing', title: 'Requests from markup', attempts: STANDING},
  {id: 'connecting', title: 'Requests from markup', attempts: CONNECTING, preconnects: true},
  ...LEAVING.map((attempt) => ({id: attempt.id, title: 'Leaving the page', attempts: [attempt]})),
];

const EVIL = 'evil.localhost';
const ODD = 'odd.localhost';
const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'];

export const nameOf = ({id, isUndeclared}) => `${isUndeclared ? 'odd' : 'evil'}_${id}`;

const DECLARATION = {
  controller: {name: 'Eksempel kommune', contact: 'postmottak@eksempel.kommune.no', privacyStatement: '/personvern'},
  updated: '2026-11-24',
  services: [
    {
      id: 'evil',
      name: 'Evil',
      purpose: 'marketing',
      vendor: 'Evil AS',
      hosts: [EVIL],
      items: KINDS.flatMap((kind) => items(kind, 'evil_*')),
    },
  ],
};

/**
 * Where something declared may lie that takes time to list, the clean-up comes at load, and would take away what the
 * control is to show.
 */
const UNCLEANED = {
  ...DECLARATION,
  services: DECLARATION.services.map((service) => ({
    ...service,
    items: service.items.filter(({kind}) => kind === 'cookie' || (kind.endsWith('Storage') && kind !== 'cacheStorage')),
  })),
};

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

function evil({path}) {
  if (path.endsWith('.js')) return {type: 'text/javascript', body: '/* foreign code */'};
  if (path.endsWith('.css')) return {type: 'text/css', body: ''};
  return {type: 'image/gif', body: PIXEL};
}

export const hostileHosts = {[EVIL]: evil, [ODD]: evil};

/** What the site itself has: a worker, a page without our file, a response with a cookie, a video without content. */
export const ownFiles = {
  '/worker.js': () => ({
    type: 'text/javascript',
    body: `const {store, send} = Object.fromEntries(new URL(location).searchParams);
if (store) indexedDB.open(store);
if (send) fetch(send, {mode: 'no-cors'});`,
  }),
  '/bare': ({query: {store, send}}) => ({
    type: 'text/html',
    body: `<!doctype html><title>Bare</title><script>
${store ? `localStorage.setItem('${store}', 1)` : `fetch('${send}', {mode: 'no-cors'})`}</script>`,
  }),
  '/set-cookie': ({query: {name, httpOnly}}) => ({
    headers: {'set-cookie': `${name}=1; path=/${httpOnly === undefined ? '' : '; HttpOnly'}`},
  }),
  '/silence': () => ({type: 'video/webm', body: ''}),
};

/** Runs in the page. Nothing waits for anything, so that `document.write` still finds the parser at work. */
function attack(attempts, given) {
  const tools = {
    frame: () => document.createElement('iframe'),
    add: (tag, values) => document.body.appendChild(Object.assign(document.createElement(tag), values)),
  };
  for (const {run, ...own} of attempts)
    try {
      Promise.resolve(run({...tools, ...given, ...own})).catch(() => undefined);
    } catch {
      // Refused.
    }
}

/**
 * @param group one of `GROUPS`
 * @param mode of the guard
 * @param origins `{port, knock, stun}`: port of the laboratory, address to connect to, STUN server
 */
export function hostilePage({attempts}, mode, {port, knock, stun}) {
  const address = ({id, isUndeclared}) => `http://${isUndeclared ? ODD : EVIL}:${port}/${id}`;
  const standing = (place) =>
    attempts.flatMap((each) => (each.where === place ? [each.html(address(each), {knock})] : [])).join('\n');
  const running = attempts
    .filter(({run}) => run)
    .map((each) => `{name: '${nameOf(each)}', url: '${address(each)}', run: ${each.run}}`);
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<title>Fiendtlig</title>
<script>window.changed = [];
cookieStore.addEventListener('change', (event) => changed.push(...event.changed.map(({name}) => name)));</script>
<script type="application/json" id="personvern-declaration">${JSON.stringify(mode === 'off' ? UNCLEANED : DECLARATION)}</script>
${mode === 'strict' ? '<script src="/personvern/personvern-strict.js"></script>' : `<script src="/personvern/personvern.js" data-guard="${mode}"></script>`}
${mode === 'strict' ? '<meta http-equiv="Content-Security-Policy" content="">' : ''}
<script>window.told = [];
addEventListener('personvern-undeclared', ({kind, name}) => told.push(kind + ' ' + name));</script>
${standing('head')}
</head>
<body>
<main><h1>Fiendtlig</h1></main>
${standing('body')}
<script>(${attack})([${running.join(',\n').replaceAll('</script', '<\\/script')}], ${JSON.stringify({stun})});</script>
</body>
</html>
`;
}
