/** What lies here although it may not (R37, R39), as far as the gate can tell at once. To remove it takes `cleanup.ts`. */
import {visibleCookies} from '../consent/cookie-jar.js';
import {type Declaration, type StorageKind, WEB_STORAGE} from '../declaration/declaration.js';
import {mayStore} from './may-store.js';

/**
 * What tells the names of cookies as the browser has them, also when the guard shows copies besides, which lie nowhere.
 * Call it before the guard is up.
 */
export function cookieReader(): () => string[] {
  const {get} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as {get: () => string};
  return () => visibleCookies(() => get.call(document)).map((cookie) => cookie.split('=')[0] as string);
}

/**
 * Names that are declared and may not stay.
 * @param kept whether a purpose or service may keep what it stored
 */
export function findLeftOvers(
  declaration: Declaration,
  kept: (id: string) => boolean,
  cookieNames: () => string[],
): string[] {
  const {legacy, services} = declaration;
  const shut = services.filter(({id, purpose}) => purpose !== 'necessary' && !kept(id));
  // What the browser takes its time to tell may be there, if it is declared; most sites declare no such thing.
  const found = [legacy, ...shut.map(({items}) => items)]
    .flat()
    .filter(({kind}) => kind === 'indexedDB' || kind === 'cacheStorage')
    .map(({name}) => name);
  const look = (kind: StorageKind, names: readonly string[]): void => {
    found.push(...names.filter((name) => mayStore(declaration, kept, kind, name) === false));
  };
  look('cookie', cookieNames());
  try {
    for (const kind of WEB_STORAGE) look(kind, Object.keys(window[kind]));
  } catch {
    // Storage that is blocked in this browser or frame holds nothing.
  }
  return found;
}
