/** What reaches a third party without an SDK: a pixel, a frame, a stylesheet, hints; and Matomo, as the demo has it. */
import {readFileSync} from 'node:fs';
import {external, inline, items} from './tracker.mjs';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const read = (name) => readFileSync(new URL(`../../demo/trackers/${name}`, import.meta.url), 'utf8');
const bare = (source) => source.replace(/^import .*\n/gm, '').replace(/^export /gm, '');

/** The demo's stand-in; Matomo itself is not in any npm package. */
export const matomo = {
  id: 'matomo',
  name: 'Matomo',
  purpose: 'statistics',
  host: 'matomo.localhost',
  integration: 'matomo',
  library: '/matomo.js',
  file: () => `(() => {\n${bare(read('common.js'))}\n${bare(read('matomo.js'))}\n})();`,
  items: items('cookie', '_pk_*'),
  tags: (at) => [
    inline(
      'matomo',
      `
  var _paq = window._paq = window._paq || [];
  _paq.push(['setTrackerUrl', '${at}/matomo.php'], ['setSiteId', '1'], ['enableLinkTracking'], ['trackPageView']);`,
    ),
    external(`${at}/matomo.js`, {async: true}),
  ],
  answer: () => ({status: 200, type: 'image/gif', body: PIXEL}),
  isDelivered: ({path, query, body}) => path === '/matomo.php' && /rec/.test(JSON.stringify(query) + body),
};

export const pixel = {
  id: 'pixel',
  name: 'Pixel',
  purpose: 'marketing',
  host: 'pixel.localhost',
  items: [],
  inBody: true,
  tags: (at) => [
    {tag: 'link', attributes: {rel: 'preconnect', href: at}},
    {tag: 'img', attributes: {src: `${at}/tr.gif`, srcset: `${at}/tr.gif 2x`, alt: '', width: 1, height: 1}},
  ],
  answer: () => ({status: 200, type: 'image/gif', body: PIXEL}),
  isDelivered: ({path}) => path === '/tr.gif',
};

export const video = {
  id: 'video',
  name: 'Video',
  purpose: 'content',
  host: 'video.localhost',
  items: [],
  inBody: true,
  tags: (at) => [{tag: 'iframe', attributes: {src: `${at}/embed/1`, title: 'Video'}}],
  answer: ({path}) =>
    path === '/embed/1'
      ? {status: 200, type: 'text/html', body: '<!doctype html><title>Video</title><img src="/poster.gif" alt="">'}
      : {status: 200, type: 'image/gif', body: PIXEL},
  isDelivered: ({path}) => path === '/embed/1',
};

export const fonts = {
  id: 'fonts',
  name: 'Fonts',
  purpose: 'content',
  host: 'fonts.localhost',
  items: [],
  tags: (at) => [{tag: 'link', attributes: {rel: 'stylesheet', href: `${at}/css`}}],
  answer: () => ({status: 200, type: 'text/css', body: 'h1 { letter-spacing: 0.01em; }'}),
  isDelivered: ({path}) => path === '/css',
};
