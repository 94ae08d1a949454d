/**
 * What a tracker is to the laboratory.
 *
 * `id`, `purpose`, `items` go into the declaration. `host` is its own. `tags(at)` are the tags its documentation asks
 * for, as data, so that the unedited and the parked page are sure to carry the same; `at` is its origin. `answer(request)`
 * is what its host answers. `isDelivered(request)` tells its own measurement from its other requests. `library` is the
 * path of the file that must run once, or undefined for what is no script.
 */
import {readFileSync} from 'node:fs';

const packages = new URL('../../node_modules/', import.meta.url);

/** A file out of an npm package, as text. */
export const packaged = (file) => readFileSync(new URL(file, packages), 'utf8');

/** A library as its vendor ships it, with one line behind it that counts how often it has run. */
export const library = (source, id) => ({
  type: 'text/javascript',
  body: `${source}\n;(window.labRan = window.labRan || []).push(${JSON.stringify(id)});\n`,
});

export const json = (value) => ({status: 200, type: 'application/json', body: JSON.stringify(value)});

export const external = (src, attributes = {}) => ({tag: 'script', attributes: {src, ...attributes}});

/** An inline script. It leaves its name where the order of all can be read. */
export const inline = (id, text) => ({
  tag: 'script',
  attributes: {},
  text: `(window.labOrder = window.labOrder || []).push(${JSON.stringify(id)});\n${text}`,
});

/** Storage as a declaration wants it. */
export const items = (kind, ...names) =>
  names.map((name) => ({name, kind, lifetime: 'persistent', purpose: 'Måler besøk i laboratoriet.'}));
