/** Reading what is named on the command line. */
import {readdirSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import type {Declaration} from '../declaration/declaration.js';
import {readDeclaration} from '../declaration/read.js';
import {count, Misuse, Unusable} from './command.js';
import {inspect} from './inspect-declaration.js';
import {lookAt} from './json-file.js';

/** Pages, and templates in which markup is written as it is. */
const PAGES = new Set(
  (
    '.html .htm .xhtml .shtml .php .phtml .cshtml .vbhtml .razor .aspx .ascx .master .jsp .jspf .ftl .erb .ejs .hbs ' +
    '.handlebars .mustache .njk .jinja .jinja2 .j2 .liquid .twig .tpl .tmpl .cfm .gohtml .vm'
  ).split(' '),
);

/** Reads and checks. Says all that there is to say; throws `Unusable` if there is a fault. */
export function readDeclarationFile(path: string): Declaration {
  const {faults, json} = lookAt(path, inspect);
  if (faults) throw new Unusable(`${path}: cannot be used; ${count(faults, 'fault')}`);
  return readDeclaration(json);
}

/** Files as they are, folders with every page and template in them; without hidden ones and `node_modules`. */
export function findPages(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const stat = statSync(path, {throwIfNoEntry: false});
    if (!stat) throw new Misuse(`${path} is neither a file nor a folder`);
    return stat.isDirectory() ? pagesIn(path) : [path];
  });
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isDirectory()) return pagesIn(path);
      return entry.isFile() && PAGES.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}
