/** One page with every tracker, as nobody has edited it and as it is parked by hand, and one declaration for both. */
import {readFileSync} from 'node:fs';
import {contentSecurityPolicy, parseDeclaration} from '../../dist/server.js';
import {attributes} from '../../demo/html.mjs';
import {fonts, matomo, pixel, video} from './others.mjs';
import {library} from './tracker.mjs';
import {amplitude, applicationInsights, countly, mixpanel, postHog, snowplow} from './trackers.mjs';

/** In the order in which the page has them. */
export const TRACKERS = [
  fonts,
  applicationInsights,
  postHog,
  mixpanel,
  snowplow,
  amplitude,
  countly,
  matomo,
  pixel,
  video,
];

/** What each tracker's host answers, for `startLab`. */
export const trackerHosts = Object.fromEntries(
  TRACKERS.map((tracker) => [
    tracker.host,
    (request) => (request.path === tracker.library ? library(tracker.file(), tracker.id) : tracker.answer(request)),
  ]),
);

/** Names of the trackers in the order in which their inline scripts must run: modules come after the parsing. */
export const ORDER = ['application-insights', 'posthog', 'mixpanel', 'snowplow', 'countly', 'matomo', 'amplitude'];

export function declaration() {
  return {
    controller: {name: 'Eksempel kommune', contact: 'postmottak@eksempel.kommune.no', privacyStatement: '/personvern'},
    updated: '2026-11-24',
    purposes: {content: {ask: 'banner'}},
    services: [
      {
        id: 'session',
        name: 'Økt',
        purpose: 'necessary',
        vendor: 'Eksempel kommune',
        reason: 'Du har logget inn.',
        items: [
          {name: 'session', kind: 'cookie', lifetime: 'session', purpose: 'Holder deg innlogget.'},
          {name: 'draft', kind: 'localStorage', lifetime: 'persistent', purpose: 'Det du har skrevet, men ikke sendt.'},
        ],
      },
      ...TRACKERS.map(({id, name, purpose, host, integration, items}) => ({
        id,
        name,
        purpose,
        vendor: `${name} AS`,
        hosts: [host],
        ...(integration && {integration}),
        items,
      })),
    ],
  };
}

function write({tag, attributes: values, text = ''}) {
  const isVoid = tag === 'img' || tag === 'link';
  return `<${tag}${attributes(values)}>${isVoid ? '' : `${text}</${tag}>`}`;
}

/** The same tag, as the README has its reader park it. */
function park({tag, attributes: {src, srcset, href, type, ...rest}, text}, {id, purpose}) {
  const parked = {
    'data-purpose': purpose,
    'data-service': id,
    'data-src': src,
    'data-srcset': srcset,
    'data-href': href,
  };
  const kind = tag === 'script' ? {type: 'text/plain', 'data-type': type} : {};
  return {tag, attributes: {...kind, ...parked, ...rest}, text};
}

/** The gate's tag, the fallback and the barrier, as docs/guard.md has its reader write them. */
const STRICT = readFileSync(new URL('../../docs/guard.md', import.meta.url), 'utf8').match(
  /^<script src="\/personvern\/personvern-strict.js".*\n<script>.*\n<meta http-equiv="Content-Security-Policy" content="">$/m,
)[0];

const FORMS = {
  unedited: {
    tag: (folder) => STRICT.replace('/personvern/', folder),
    write: (tag) => write(tag),
  },
  parked: {
    tag: (folder) => `<script src="${folder}personvern.js"></script>`,
    write: (tag, tracker) => write(park(tag, tracker)),
  },
};

/**
 * @param form `unedited` or `parked`
 * @param port of the laboratory
 * @param folder of the gate; one that does not exist stands for a file that fails to load
 */
export function labPage(form, port, folder = '/personvern/') {
  const tagsOf = (part) =>
    TRACKERS.filter(({inBody = false}) => inBody === (part === 'body'))
      .flatMap((tracker) =>
        tracker.tags(`http://${tracker.host}:${port}`).map((tag) => FORMS[form].write(tag, tracker)),
      )
      .join('\n');
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<title>Laboratoriet</title>
<link rel="icon" href="data:,">
<script type="application/json" id="personvern-declaration">${JSON.stringify(declaration()).replace(/</g, '\\u003c')}</script>
${FORMS[form].tag(folder)}
${tagsOf('head')}
</head>
<body>
<main><h1>Laboratoriet</h1><p>En side med ti tredjeparter.</p></main>
${tagsOf('body')}
<footer><a href="#personvern">Endre hvilken informasjon vi kan lagre</a></footer>
</body>
</html>
`;
}

/**
 * Both forms at `/unedited` and `/parked`; behind each `/slow`, and `/missing` for our file failing to load. The
 * unedited one `/unguarded`, too, and `/headed`, as a server sends it that has the policy in the header.
 */
export function servePages({port, pages}) {
  const serve = (path, body) => pages.set(path, () => ({type: 'text/html', body}));
  for (const form of Object.keys(FORMS)) {
    serve(`/${form}`, labPage(form, port));
    // The parser comes to the body when the answer has long been in force.
    serve(`/${form}/slow`, labPage(form, port).replace('<main>', '<script src="/slow.js"></script><main>'));
    serve(`/${form}/missing`, labPage(form, port, '/not-here/'));
  }
  serve('/unguarded', labPage('unedited', port).replace(STRICT, ''));
  const policy = contentSecurityPolicy(parseDeclaration(declaration()), undefined, {secure: false});
  const headed = labPage('unedited', port).replace(STRICT, STRICT.split('\n')[0]);
  pages.set('/headed', () => ({type: 'text/html', body: headed, headers: {'content-security-policy': policy}}));
  pages.set('/slow.js', () => new Promise((resolve) => setTimeout(resolve, 400, {type: 'text/javascript', body: ''})));
}
