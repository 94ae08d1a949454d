/** The sites' own host names: pages, declarations, the product's files, and what the panel and the tests ask for. */
import {readFile} from 'node:fs/promises';
import {allows, cookiesOf} from './answer.mjs';
import {indexPage} from './index-page.mjs';
import {layout} from './layout.mjs';
import {site as conexus} from './sites/conexus/site.mjs';
import {site as datatilsynet} from './sites/datatilsynet/site.mjs';
import {site as gjovik} from './sites/gjovik/site.mjs';
import {site as ikamr} from './sites/ikamr/site.mjs';
import {site as personalpartner} from './sites/personalpartner/site.mjs';
import {contentSecurityPolicy, readSwitches} from './switches.mjs';
import {answerTheme, THEMES} from './themes/themes.mjs';
import {VARIANTS} from './variants.mjs';

export const SITES = [datatilsynet, gjovik, ikamr, personalpartner, conexus];

const TYPES = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
};
const NOT_FOUND = {status: 404, type: 'text/plain', body: 'Not found'};

const jsonAnswer = (value) => ({type: 'application/json', body: JSON.stringify(value, null, 2)});
const redirect = (location, headers) => ({status: 303, headers: {location, ...headers}});

/** A file below one of the two folders that are served as they are. */
async function file(folder, name) {
  if (!/^[\w.-]+(\/[\w.-]+)*$/.test(name) || name.includes('..')) return NOT_FOUND;
  try {
    const body = await readFile(new URL(`${folder}/${name}`, import.meta.url));
    return {type: TYPES[name.split('.').pop()] ?? 'text/plain', headers: {'cache-control': 'no-cache'}, body};
  } catch {
    return NOT_FOUND;
  }
}

/** Read anew each time, so that an edit shows at the next reload. */
const declarationOf = async ({id}) =>
  JSON.parse(await readFile(new URL(`sites/${id}/declaration.json`, import.meta.url), 'utf8'));

async function declarationAnswer(site, variant) {
  const declaration = await declarationOf(site);
  return (await VARIANTS[variant]?.(declaration)) ?? jsonAnswer(declaration);
}

/** Answers on every own host: what belongs to no site. */
function common({method, url, body, logs}) {
  const path = url.pathname;
  if (path === '/') return {type: 'text/html', body: indexPage(SITES, THEMES, url.port)};
  if (path.startsWith('/personvern/')) return file('../dist', path.slice('/personvern/'.length));
  if (path.startsWith('/demo/')) return file('assets', path.slice('/demo/'.length));
  if (path === '/log') {
    if (method === 'DELETE') logs.clear();
    const host = url.searchParams.get('host');
    return jsonAnswer(host ? logs.to(host) : logs.requests);
  }
  if (path === '/record') {
    if (method !== 'POST') return jsonAnswer(logs.records);
    logs.records.push(parse(body));
    return {status: 204};
  }
  if (path === '/forget' && method === 'POST') {
    logs.clear();
    const back = new URLSearchParams(body).get('back') ?? '/';
    // What script cannot reach goes too: https://w3c.github.io/webappsec-clear-site-data
    return redirect(/^\/(?!\/)/.test(back) ? back : '/', {'clear-site-data': '"cookies", "storage"'});
  }
  return undefined;
}

function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

async function siteAnswer(site, path, {method, url, headers, body}) {
  if (path === 'declaration.json') return declarationAnswer(site, url.searchParams.get('variant'));
  if (site.files?.includes(path)) return file(`sites/${site.id}`, path);
  const cookies = cookiesOf({headers});
  // What the server sees, and the panel cannot: asked for at the page's own address, because cookies have paths.
  if (url.searchParams.has('cookies')) return jsonAnswer(Object.keys(cookies));

  const declaration = await declarationOf(site);
  const switches = readSwitches({headers}, url, site);
  const setCookies = [];
  const page = {
    site,
    declaration,
    switches,
    url,
    cookies,
    form: new URLSearchParams(body),
    at: (host) => `http://${host}:${url.port}`,
    link: (to) => switches.link(`/${site.id}/${to}`),
    allows: (service, purpose) => allows(cookies.personvern, {service, purpose, signal: switches.signal}),
    setCookie: (name, value, {path = `/${site.id}`, more = ''} = {}) =>
      setCookies.push(`${name}=${value}; Path=${path}; SameSite=Lax${more && `; ${more}`}`),
  };
  if (method === 'POST') {
    const to = site.actions?.[path]?.(page);
    return to === undefined ? NOT_FOUND : redirect(page.link(to), {'set-cookie': setCookies});
  }
  const content = site.pages[path]?.(page);
  if (!content) return NOT_FOUND;
  return {
    type: 'text/html',
    headers: {
      // Not `no-store`: pages must be able to return from the back/forward cache.
      'cache-control': 'no-cache',
      vary: 'DNT, X-Do-Not-Track, Sec-GPC, Cookie',
      'content-security-policy': switches.nonce && contentSecurityPolicy(switches.nonce, declaration, url.port),
      'set-cookie': setCookies,
    },
    body: layout(page, content),
  };
}

export async function answerSite(request) {
  const {pathname} = request.url;
  if (pathname.startsWith('/tema/')) return (await answerTheme(request)) ?? NOT_FOUND;
  const [, id, path] = /^\/([\w-]+)(?:\/(.*))?$/.exec(pathname) ?? [];
  const site = SITES.find((one) => one.id === id);
  if (!site) return (await common(request)) ?? NOT_FOUND;
  return path === undefined ? redirect(`/${id}/${request.url.search}`) : siteAnswer(site, path, request);
}
