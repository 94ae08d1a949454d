/** The real trackers, from npm, set up as their vendors' documentation says, each against a host of its own. */
import {external, inline, items, json, packaged} from './tracker.mjs';

/** What a loader does that is not in the package itself: it makes a script element and puts it before the first. */
const load = (address, onload = '') => `
  var script = document.createElement('script');
  script.async = true;
  script.src = '${address}';
  script.crossOrigin = 'anonymous';
  script.onload = function () {${onload}};
  var first = document.getElementsByTagName('script')[0];
  first.parentNode.insertBefore(script, first);`;

export const applicationInsights = {
  id: 'application-insights',
  name: 'Application Insights',
  purpose: 'statistics',
  host: 'insights.localhost',
  library: '/scripts/b/ai.3.min.js',
  file: () => packaged('@microsoft/applicationinsights-web/dist/es5/applicationinsights-web.min.js'),
  items: [
    ...items('cookie', 'ai_user', 'ai_session'),
    // Tried for a moment, under the time of day.
    ...items('sessionStorage', 'AI_*', '* GMT*'),
    ...items('localStorage', 'AI_*', '* GMT*'),
  ],
  // A loader of the site's own that makes the script element.
  tags: (at) => [
    inline(
      'application-insights',
      load(
        `${at}/scripts/b/ai.3.min.js`,
        `
    window.appInsights = new Microsoft.ApplicationInsights.ApplicationInsights({config: {
      connectionString: 'InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=${at}/',
      maxBatchInterval: 100, extensionConfig: {AppInsightsCfgSyncPlugin: {cfgUrl: ''}}}});
    appInsights.loadAppInsights();
    appInsights.trackPageView({name: 'lab'});`,
      ),
    ),
  ],
  answer: ({body}) => {
    const count = body.toString().startsWith('[') ? JSON.parse(body).length : 1;
    return json({itemsReceived: count, itemsAccepted: count, errors: []});
  },
  isDelivered: ({path, body}) => path === '/v2/track' && body.includes('PageviewData'),
};

export const postHog = {
  id: 'posthog',
  name: 'PostHog',
  purpose: 'statistics',
  host: 'posthog.localhost',
  library: '/static/array.js',
  file: () => packaged('posthog-js/dist/array.js'),
  items: [
    ...items('cookie', 'ph_*', 'dmn_chk_*', '__ph_*'),
    ...items('localStorage', 'ph_*', '__ph_*', '__mplss*'),
    ...items('sessionStorage', 'ph_*', '__ph_*', '__support__'),
    ...items('indexedDB', 'posthog*'),
  ],
  // A queue that takes calls until the library has come, and a loader.
  tags: (at) => [
    inline(
      'posthog',
      `
  var posthog = window.posthog = window.posthog || [];
  posthog._i = [];
  posthog.__SV = 1;
  posthog.people = [];
  posthog.capture = function () { posthog.push(['capture'].concat([].slice.call(arguments))); };
  posthog.init = function (key, options, name) { posthog._i.push([key, options, name || 'posthog']); };
  ${load(`${at}/static/array.js`)}
  posthog.init('phc_lab', {api_host: '${at}', request_batching: false, disable_session_recording: true,
    opt_out_useragent_filter: true, person_profiles: 'always'});
  posthog.capture('lab');`,
    ),
  ],
  answer: ({path}) =>
    path.endsWith('config.js')
      ? {status: 200, type: 'text/javascript', body: ''}
      : json(
          /flags|decide|config/.test(path)
            ? {supportedCompression: [], featureFlags: {}, sessionRecording: false}
            : {status: 1},
        ),
  isDelivered: ({method, path}) => method === 'POST' && /^\/(e|i\/v0\/e)\/?$/.test(path),
};

export const mixpanel = {
  id: 'mixpanel',
  name: 'Mixpanel',
  purpose: 'marketing',
  host: 'mixpanel.localhost',
  library: '/libs/mixpanel-2-latest.min.js',
  file: () => packaged('mixpanel-browser/dist/mixpanel.min.js'),
  items: [
    ...items('cookie', 'mp_*', '__mp*'),
    ...items('localStorage', 'mp_*', '__mp*'),
    ...items('sessionStorage', 'mp_*', '__mp*'),
    ...items('indexedDB', 'mixpanel*', 'mp_*'),
  ],
  // The vendor's own snippet.
  tags: (at) => [
    inline(
      'mixpanel',
      `var MIXPANEL_CUSTOM_LIB_URL = '${at}/libs/mixpanel-2-latest.min.js';
  ${packaged('mixpanel-browser/dist/mixpanel-jslib-snippet.min.js')};
  mixpanel.init('lab', {api_host: '${at}', batch_requests: false, track_pageview: true, ignore_dnt: true});
  mixpanel.track('lab');`,
    ),
  ],
  answer: () => json({status: 1, error: null, code: 200}),
  isDelivered: ({method, path}) => method === 'POST' && path.startsWith('/track'),
};

export const snowplow = {
  id: 'snowplow',
  name: 'Snowplow',
  purpose: 'statistics',
  host: 'snowplow.localhost',
  library: '/sp.js',
  file: () => packaged('@snowplow/browser-tracker/dist/index.umd.min.js'),
  items: [
    ...items('cookie', '_sp_*'),
    ...items('localStorage', 'snowplowOutQueue_*', '_sp_*', 'test'),
    ...items('sessionStorage', '_sp_*', 'snowplow*'),
  ],
  // A blocking external script, and an inline one that stands and falls with it.
  tags: (at) => [
    external(`${at}/sp.js`),
    inline(
      'snowplow',
      `
  snowplowBrowserTracking.newTracker('sp', '${at}', {appId: 'lab'});
  snowplowBrowserTracking.trackPageView();`,
    ),
  ],
  answer: () => json({}),
  isDelivered: ({method, path}) => method === 'POST' && path.includes('tp2'),
};

export const amplitude = {
  id: 'amplitude',
  name: 'Amplitude',
  purpose: 'marketing',
  host: 'amplitude.localhost',
  library: '/libs/analytics-browser-min.js',
  file: () => packaged('@amplitude/analytics-browser/lib/scripts/amplitude-min.js'),
  items: [
    ...items('cookie', 'AMP_*'),
    ...items('localStorage', 'AMP_*', 'EXP_*'),
    ...items('sessionStorage', 'AMP_*', 'EXP_*'),
    ...items('indexedDB', 'AMP_*'),
  ],
  tags: (at) => [
    external(`${at}/libs/analytics-browser-min.js`, {defer: true}),
    {
      tag: 'script',
      attributes: {type: 'module'},
      text: `
  (window.labOrder = window.labOrder || []).push('amplitude');
  amplitude.init('lab', {serverUrl: '${at}/2/httpapi', flushIntervalMillis: 50, fetchRemoteConfig: false,
    autocapture: {elementInteractions: false}, enableDiagnostics: false});
  amplitude.track('lab');`,
    },
  ],
  answer: () => json({code: 200, events_ingested: 1, payload_size_bytes: 1, server_upload_time: 1}),
  isDelivered: ({method, path}) => method === 'POST' && path === '/2/httpapi',
};

export const countly = {
  id: 'countly',
  name: 'Countly',
  purpose: 'statistics',
  host: 'countly.localhost',
  library: '/sdk/web/countly.min.js',
  file: () => packaged('countly-sdk-web/lib/countly.min.js'),
  items: [...items('cookie', 'lab/cly_*', 'cly_*'), ...items('localStorage', 'lab/cly_*', 'cly_*', 'cly_testLocal')],
  tags: (at) => [
    inline(
      'countly',
      `
  var Countly = window.Countly || {};
  Countly.q = Countly.q || [];
  Countly.app_key = 'lab';
  Countly.url = '${at}';
  Countly.interval = 50;
  Countly.ignore_bots = false;
  Countly.q.push(['track_sessions'], ['track_pageview']);
  ${load(`${at}/sdk/web/countly.min.js`, 'Countly.init()')}`,
    ),
  ],
  answer: () => json({result: 'Success'}),
  isDelivered: ({path, query, body}) => path === '/i' && /\[CLY\]_view/.test(decodeURIComponent(query.events ?? body)),
};
