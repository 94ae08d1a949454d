/** JSON files that a person has written, and all that there is to say about one. */
import {readFileSync} from 'node:fs';
import {Misuse, remark} from './command.js';
import {JsonPlaces, lineAndColumn, type Path, shownLine, whyNoJson} from './json-text.js';

/** What there is to say about one place of a file. */
export interface Complaint {
  readonly path: Path;
  /** The key is what it is about, not the value. */
  readonly ofKey?: boolean;
  readonly text: string;
  /** The file cannot be used as it is; otherwise it is a warning. */
  readonly isFault: boolean;
}

/** What came of looking at a file; all has been said to the person. */
export interface Looked {
  readonly json: unknown;
  readonly faults: number;
  readonly warnings: number;
}

export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Misuse(`${path} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

/** Reads a file, and says what there is to say: `file:line:column: …`, in the order of the file. */
export function lookAt(path: string, inspect: (json: unknown) => readonly Complaint[]): Looked {
  const bytes = readBytes(path);
  const broken = (text: string): Looked => {
    remark(`${path}:${text}`);
    return {json: undefined, faults: 1, warnings: 0};
  };
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) return broken('1:1: the file is in UTF-16; save it as UTF-8');
  // A browser passes over a byte order mark at the beginning, too.
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const damaged = text.indexOf('\uFFFD');
  if (damaged >= 0)
    return broken(
      `${lineAndColumn(text, damaged)}: a letter is not in UTF-8, and visitors would see �; save the file as UTF-8\n` +
        shownLine(text, damaged),
    );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const {offset, text: why} = whyNoJson(text, error);
    return broken(`${lineAndColumn(text, offset)}: ${why}\n${shownLine(text, offset)}`);
  }
  return {json, ...sayAll(path, text, inspect(json))};
}

function sayAll(path: string, text: string, complaints: readonly Complaint[]): Omit<Looked, 'json'> {
  const places = new JsonPlaces(text);
  const all = [
    ...complaints.map((one) => ({...one, offset: places.offsetOf(one.path, one.ofKey)})),
    ...places.twice().map((spot) => ({...spot, isFault: false})),
  ].sort((a, b) => a.offset - b.offset);
  for (const {isFault, offset, text: what} of all)
    remark(`${path}:${lineAndColumn(text, offset)}: ${isFault ? '' : 'warning: '}${what}`);
  const faults = all.filter(({isFault}) => isFault).length;
  return {faults, warnings: all.length - faults};
}
