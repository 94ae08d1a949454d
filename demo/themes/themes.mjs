/**
 * One made-up municipality in three looks, to see how the product takes its colours and shapes from the page: with
 * Designsystemet, without any tokens, and always dark with properties of its own. See docs/themes.md.
 *
 *   /tema/designsystemet/?ask=several&lang=nn&data-signal=dnt
 *
 *   ?ask=one|recipients|several|nothing|missing   what is declared; `missing`: there is no declaration to be had
 *   ?lang=nb|nn|en|se                  language of the page
 *   ?data-…=…                          any attribute of the gate
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {ASKED, declarationFor} from './declaration.mjs';
import {page} from './page.mjs';
import {wordsFor} from './words.mjs';

export const THEME_HOST = 'www.eksempel.kommune.localhost';

export const THEMES = [
  {
    id: 'designsystemet',
    name: 'Med Designsystemet',
    shows: 'Farger, kanter og fokus kommer fra sidens egne --ds-*, i lys og mørk visning.',
    sheets: ['/tema/vendor/theme.css', '/tema/vendor/components.css', '/demo/themes/designsystemet.css'],
  },
  {
    id: 'enkel',
    name: 'Uten designsystem',
    shows: 'Ingen felles variabler: skriften er sidens, fargene er våre egne, i lys og mørk visning.',
    sheets: ['/demo/themes/common.css', '/demo/themes/enkel.css'],
  },
  {
    id: 'mork',
    name: 'Alltid mørk',
    shows: 'Siden er mørk uansett system, og har satt noen av variablene --personvern-* selv.',
    sheets: ['/demo/themes/common.css', '/demo/themes/mork.css'],
  },
];

/** Files of npm packages that a page may ask for, by the name they have here. */
const VENDOR = {
  'theme.css': ['@digdir/designsystemet-theme/index.css', 'text/css'],
  'components.css': ['@digdir/designsystemet-css', 'text/css'],
  'inter.woff2': ['@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', 'font/woff2'],
  'inter-ext.woff2': ['@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2', 'font/woff2'],
};
const {resolve} = createRequire(import.meta.url);

async function vendorFile(name) {
  const [specifier, type] = VENDOR[name] ?? [];
  return specifier && {type, headers: {'cache-control': 'no-cache'}, body: await readFile(resolve(specifier))};
}

/** @returns the answer, or undefined where there is no such page */
export async function answerTheme({url}) {
  const [, id, path] = /^\/tema\/(\w+)\/([\w.-]*)$/.exec(url.pathname) ?? [];
  if (id === 'vendor') return vendorFile(path);
  const theme = THEMES.find((one) => one.id === id);
  if (!theme) return undefined;
  const {searchParams: query} = url;
  const ask = query.get('ask') ?? 'one';
  const link = (to) => `/tema/${id}/${to}${url.search}`;
  if (path === 'declaration.json') {
    if (!ASKED.includes(ask)) return undefined;
    return {type: 'application/json', body: JSON.stringify(declarationFor(ask, link('personvern')), null, 2)};
  }
  const wanted = query.get('lang') ?? 'nb';
  const around = {
    theme,
    path,
    wanted,
    link,
    gate: Object.fromEntries([...query].filter(([name]) => /^data-[a-z-]+$/.test(name))),
    at: (host) => `http://${host}:${url.port}`,
    ...wordsFor(wanted),
  };
  const body = page(around);
  return body && {type: 'text/html', headers: {'cache-control': 'no-cache'}, body};
}
