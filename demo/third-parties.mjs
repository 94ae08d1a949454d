/** The other hosts of the demo: what each serves. All are this one server, told apart by the `Host` header. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {videoPage, videoPlayer} from './video.mjs';

const read = (name) => readFileSync(new URL(`trackers/${name}`, import.meta.url), 'utf8');
const bare = (source) => source.replace(/^import .*\n/gm, '').replace(/^export /gm, '');

/** A stand-in as the classic script it stands in for. */
const tracker = (name) => () => ({
  type: 'text/javascript',
  body: `(() => {\n${bare(read('common.js'))}\n${bare(read(name))}\n})();\n`,
});

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const pixel = () => ({type: 'image/gif', body: PIXEL});
const nothing = () => ({status: 204});

/** The real SDK, as it comes from npm. */
function applicationInsights() {
  const {resolve} = createRequire(import.meta.url);
  const file = resolve('@microsoft/applicationinsights-web/dist/es5/applicationinsights-web.min.js');
  return {type: 'text/javascript', body: readFileSync(file)};
}

/** What the ingestion endpoint answers, so that the SDK takes its telemetry for delivered. */
function ingest({body}) {
  const count = body.trim().startsWith('[') ? JSON.parse(body).length : body.split('\n').filter(Boolean).length;
  return {type: 'application/json', body: JSON.stringify({itemsReceived: count, itemsAccepted: count, errors: []})};
}

const ROUTES = {
  'matomo.localhost': {
    '/matomo.js': tracker('matomo.js'),
    '/piwik.js': tracker('matomo.js'),
    '/matomo.php': pixel,
  },
  'www.google-analytics.localhost': {
    '/ga.js': tracker('ga.js'),
    '/analytics.js': tracker('analytics.js'),
    '/__utm.gif': pixel,
    '/collect': pixel,
    '/g/collect': nothing,
  },
  'www.googletagmanager.localhost': {'/gtag/js': tracker('gtag.js')},
  'azure.localhost': {'/scripts/b/ai.3.min.js': applicationInsights, '/v2/track': ingest},
  'player.vimeo.localhost': {'/player.js': tracker('vimeo-player.js'), '/video/*': videoPlayer},
  'fresnel.vimeocdn.localhost': {'/add/player-stats': pixel},
  'vimeo.localhost': {'/*': videoPage},
};

export const THIRD_PARTIES = Object.keys(ROUTES);

/**
 * The answer of a third party, or undefined for one that never comes (`/never.js`, on every host).
 * @param request `{method, host, url, headers, body}`
 */
export function answerThirdParty(request) {
  const {method, host, url, headers} = request;
  const {origin = '*'} = headers;
  if (url.pathname === '/never.js') return undefined;
  const routes = ROUTES[host];
  const route = routes[url.pathname] ?? routes[url.pathname.replace(/[^/]+$/, '*')];
  const answer =
    method === 'OPTIONS' ? nothing() : (route?.(request) ?? {status: 404, type: 'text/plain', body: 'Not found'});
  return {
    ...answer,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': origin === '*' ? undefined : 'true',
      'access-control-allow-headers': headers['access-control-request-headers'],
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-store',
      ...answer.headers,
    },
  };
}
