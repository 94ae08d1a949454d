/** Turns the tracker tags of a page or a template into parked markup, and leaves everything else byte for byte. */
import type {Declaration, Service} from '../declaration/declaration.js';
import {escapeHtml} from './html.js';
import {GATE_NOTICE} from './head-snippet.js';
import {hostOf, hostsIn, isDeclared, servicesAt} from './known-hosts.js';
import {recognise, toolAt} from './known-tools.js';
import {type Attribute, readTags, type Tag} from './tags.js';
import {paintIslands} from './template-islands.js';

/** `html.slice(start, end)` becomes `text`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Line of the page, from 1. */
  readonly line: number;
  /** Ids of the services that it waits for. */
  readonly services: readonly string[];
}

/** What a person has to look at. */
export interface Note {
  readonly line: number;
  readonly text: string;
}

export interface Parked {
  readonly html: string;
  /** In order; none if the page is as it was. */
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
}

/** Attributes that a browser fetches, and the gate opens. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  iframe: ['src'],
  frame: ['src'],
  img: ['src', 'srcset'],
  image: ['href'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  input: ['src'],
  link: ['href'],
};
const FETCHED =
  /(^|\s)(preconnect|dns-prefetch|preload|prefetch|prerender|modulepreload|stylesheet|\S*icon|manifest)(\s|$)/i;
/** An absent or empty type, or a JavaScript type (WHATWG MIME Sniffing § 4.6), and no more: the rest is data. */
const RUNS =
  /^\s*(module|((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?)\s*$/i;

/**
 * The page with what belongs to declared optional services parked. Known by the declared `hosts`; inline code by the
 * snippets of well-known tools. Parking what has been parked changes nothing.
 * @param declaration from `parseDeclaration()`
 */
export function parkHtml(html: string, declaration: Declaration): Parked {
  const {changes, notes} = findTrackers(html, declaration);
  return {html: applyChanges(html, changes), changes, notes};
}

export function applyChanges(html: string, changes: readonly Change[]): string {
  let done = 0;
  const parts = changes.flatMap(({start, end, text}) => {
    const before = html.slice(done, start);
    done = end;
    return [before, text];
  });
  return parts.length ? parts.join('') + html.slice(done) : html;
}

export function findTrackers(html: string, declaration: Declaration): Omit<Parked, 'html'> {
  const finder = new TrackerFinder(html, declaration);
  finder.look(readTags(paintIslands(html)));
  // A stable sort: what is put in at one place stays in its order.
  return {changes: finder.changes.sort((a, b) => a.start - b.start), notes: finder.notes};
}

class TrackerFinder {
  readonly changes: Change[] = [];
  readonly notes: Note[] = [];
  private readonly _html: string;
  private readonly _declaration: Declaration;
  private readonly _lines: readonly number[];

  constructor(html: string, declaration: Declaration) {
    this._html = html;
    this._declaration = declaration;
    this._lines = [...html.matchAll(/\r\n?|\n/g)].map(({index, 0: lineBreak}) => index + lineBreak.length);
  }

  look(tags: readonly Tag[]): void {
    for (const tag of tags) {
      if (tag.attributes['data-purpose']) continue;
      if (tag.name === 'noscript') this._lookInNoscript(tag);
      else if (tag.name === 'script') this._script(tag);
      else if (ADDRESSES[tag.name]) this._markup(tag);
      this._doubts(tag);
    }
  }

  private _script(tag: Tag): void {
    const {attributes, content} = tag;
    if (!RUNS.test(attributes['type']?.value ?? '')) return;
    const src = attributes['src'] ?? (tag.foreign ? attributes['href'] : undefined);
    const code = content && !src ? this._html.slice(content.start, content.end) : '';
    // An inline gate knows the names of the tools it tells.
    if (code.startsWith(GATE_NOTICE)) return;
    const {services, doubt} = src ? {services: this._at(tag, src)} : recognise(this._declaration, code);
    if (doubt) this._note(tag, doubt);
    if (!services.length) return;
    if (tag.foreign) {
      this._note(tag, 'a script in SVG cannot be parked; move it into the page');
      return;
    }
    if (src && !this._rename(tag, 'src', src, services)) return;
    const {type} = attributes;
    const isModule = /^\s*module\s*$/i.test(type?.value ?? '');
    const parked = `type="text/plain"${isModule ? ' data-type="module"' : ''}`;
    if (type) this._change(type.start, type.end, parked, services);
    this._mark(tag, `${type ? '' : ` ${parked}`}${marks(services)}`, services);
  }

  private _markup(tag: Tag): void {
    if (tag.name === 'link' && !FETCHED.test(tag.attributes['rel']?.value ?? '')) return;
    const found = this._addresses(tag).map((one) => ({...one, services: this._at(tag, one.attribute)}));
    const known = found.filter(({services}) => services.length);
    const services = unique(known.flatMap((one) => one.services));
    const renamed = known.filter(({attribute, name}) => this._rename(tag, name, attribute, services));
    if (renamed.length) this._mark(tag, marks(services), services);
  }

  /** Nothing can wait in a `<noscript>`: there is no script to open it. */
  private _lookInNoscript({content}: Tag): void {
    if (!content) return;
    for (const found of readTags(paintIslands(this._html.slice(content.start, content.end)))) {
      const tag = shifted(found, content.start);
      const services = unique(this._addresses(tag).flatMap(({attribute}) => this._at(tag, attribute)));
      if (!services.length || (tag.name === 'link' && !FETCHED.test(tag.attributes['rel']?.value ?? ''))) continue;
      const end = tag.closed ?? tag.end;
      const text = this._html.slice(tag.start, end);
      // What would end the comment too early goes; the lines stay, so that a diff can be read.
      const commented = /--!?>/.test(text) ? text.replace(/[^\r\n]+/g, '') : `<!-- ${text} -->`;
      this._change(tag.start, end, commented, services);
    }
  }

  /** What may reach somebody, and that no attribute holds back. */
  private _doubts(tag: Tag): void {
    const {attributes, content, name} = tag;
    const css = [attributes['style']?.value ?? ''];
    if (name === 'style' && content) css.push(this._html.slice(content.start, content.end));
    const lazy = ['data-src', 'data-srcset', 'data-href'].map((key) => attributes[key]?.value ?? '');
    const say = (texts: readonly string[], what: string): void => {
      const services = unique(texts.flatMap(hostsIn).flatMap((host) => servicesAt(this._declaration, host)));
      if (services.length) this._note(tag, `${what} (${services.map((service) => service.name).join(', ')})`);
    };
    say(css, 'CSS that fetches cannot be parked');
    if (name === 'object') say([attributes['data']?.value ?? ''], 'an object cannot be parked; use an iframe or embed');
    if (name === 'iframe') say([attributes['srcdoc']?.value ?? ''], 'a frame with its own markup cannot be parked');
    say(lazy, 'something else loads this later; give it data-purpose, and take it from the other script');
  }

  private _addresses({attributes, name}: Tag): {readonly name: string; readonly attribute: Attribute}[] {
    return (ADDRESSES[name] ?? []).flatMap((key) => {
      const attribute = attributes[key];
      return attribute ? [{name: key, attribute}] : [];
    });
  }

  /** The services that an address, or one of a `srcset`, belongs to. */
  private _at(tag: Tag, {value}: Attribute): Service[] {
    const hosts = unique(value.split(/[\s,]+/).map(hostOf)).filter(Boolean);
    const services = unique(hosts.flatMap((host) => servicesAt(this._declaration, host)));
    const stray = hosts.find((host) => toolAt(host) && !isDeclared(this._declaration, host));
    if (stray) this._note(tag, `${stray} (${toolAt(stray) ?? ''}) is a host that the declaration does not have`);
    return services;
  }

  /** `src` → `data-src`; false where that is taken. */
  private _rename(tag: Tag, name: string, {start}: Attribute, services: readonly Service[]): boolean {
    if (tag.attributes[`data-${name}`]) {
      this._note(tag, `it has both ${name} and data-${name}; park it by hand`);
      return false;
    }
    this._change(start, start, 'data-', services);
    return true;
  }

  private _mark(tag: Tag, text: string, services: readonly Service[]): void {
    const at = tag.start + 1 + tag.name.length;
    this._change(at, at, text, services);
  }

  private _change(start: number, end: number, text: string, services: readonly Service[]): void {
    this.changes.push({start, end, text, line: this._lineAt(start), services: services.map(({id}) => id)});
  }

  private _note(tag: Tag, text: string): void {
    this.notes.push({line: this._lineAt(tag.start), text: `<${tag.name}>: ${text}`});
  }

  private _lineAt(offset: number): number {
    return this._lines.findLastIndex((start) => start <= offset) + 2;
  }
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** Several services, several purposes: each has to be allowed. */
function marks(services: readonly Service[]): string {
  const purposes = unique(services.map(({purpose}) => purpose)).join(' ');
  return ` data-purpose="${escapeHtml(purposes)}" data-service="${services.map(({id}) => escapeHtml(id)).join(' ')}"`;
}

/** A tag that was read in a piece of the page, at its place in the page. */
function shifted(tag: Tag, by: number): Tag {
  return {...tag, start: tag.start + by, end: tag.end + by, ...(tag.closed && {closed: tag.closed + by})};
}
