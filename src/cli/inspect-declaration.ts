/** What there is to say about a declaration, with guesses at what was meant. */
import {checkDeclaration, faultOf, keysAt} from '../declaration/check.js';
import {didYouMean, nearest} from '../declaration/nearest.js';
import type {Complaint} from './json-file.js';
import type {Path} from './json-text.js';

/** Every fault, and every key that means nothing. A misspelt key that is then missing is one fault. */
export function inspect(json: unknown): Complaint[] {
  // Of two faults of one value the first says what it is.
  const faults = new Map<string, {readonly text: string; readonly isMissing: boolean}>();
  const unknown = checkDeclaration(json, (at, value, expected) => {
    if (!faults.has(at)) faults.set(at, {text: faultOf(at, value, expected), isMissing: value === undefined});
  });
  const strays = unknown.map((at) => strayAt(json, at));
  const explained: Stray[] = [];
  const complaints = [...faults].map(([at, {isMissing, text}]): Complaint => {
    const stray = isMissing && strays.find(({meant}) => meant === at);
    if (!stray) return {path: pathOf(at), text, isFault: true};
    explained.push(stray);
    return {...stray, text: `${text}. There is "${stray.key}"; is that what it is to be?`, isFault: true};
  });
  return [...complaints, ...strays.filter((stray) => !explained.includes(stray))];
}

interface Stray extends Complaint {
  readonly key: string;
  /** Path of the key that it may be meant to be. */
  readonly meant: string | undefined;
}

function strayAt(json: unknown, at: string): Stray {
  const [parent, key] = split(json, at);
  const path = pathOf(parent);
  const there = Object(valueAt(json, path)) as object;
  const word = nearest(
    key,
    keysAt(path).filter((known) => !Object.hasOwn(there, known)),
  );
  return {
    key,
    meant: word && (parent ? `${parent}.${word}` : word),
    path: [...path, key],
    ofKey: true,
    text: unknownKey(key, parent, word),
    isFault: false,
  };
}

/** A key that does nothing, in words. */
export const unknownKey = (key: string, parent: string, meant: string | undefined): string =>
  `there is no key "${key}"${parent && ` in ${parent}`}, so it does nothing${didYouMean(meant)}`;

const pathOf = (at: string): Path => at.match(/[^.[\]]+/g) ?? [];

const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (Object(value) as Record<string, unknown>)[key], json);

/** Where a key is, and the key: it may have dots in it. */
function split(json: unknown, at: string): [parent: string, key: string] {
  for (let dot = at.lastIndexOf('.'); dot > 0; dot = at.lastIndexOf('.', dot - 1)) {
    const parent = at.slice(0, dot);
    if (Object.hasOwn(Object(valueAt(json, pathOf(parent))) as object, at.slice(dot + 1)))
      return [parent, at.slice(dot + 1)];
  }
  return ['', at];
}
