/** `park`: shows, and with `--write` makes, the parked markup of pages and templates. */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Declaration} from '../declaration/declaration.js';
import {parkHtml} from '../server/park.js';
import {type Command, EXIT, Misuse, remark, say} from './command.js';
import {unifiedDiff} from './diff.js';
import {findPages, readDeclarationFile} from './files.js';
import {readBytes} from './json-file.js';
import {notesOnParked} from './park-notes.js';

export const park: Command = {
  usage: 'park <files or folders …> --declaration <declaration.json> [--write]',
  help: `Turns the tags of declared optional services into parked markup. Shows a diff; everything else stays byte for
byte. Without --write nothing is changed. What a person has to look at is said as "file:line: …": also a page that has
no gate's tag, and parked frames, in whose place nothing stands without JavaScript.`,
  run(args) {
    const {positionals, values} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {declaration: {type: 'string'}, write: {type: 'boolean', default: false}},
    });
    const {declaration: path, write} = values;
    if (!path) throw new Misuse('which declaration? Add --declaration declaration.json');
    if (!positionals.length) throw new Misuse('which pages? Name files or folders');
    const declaration = readDeclarationFile(path);
    const counts = findPages(positionals).map((page) => parkFile(page, declaration, write));
    const changed = counts.filter(Boolean).length;
    const what = `${counts.length} files read, ${changed} ${write ? 'changed' : 'to change'}`;
    remark(changed && !write ? `${what}; add --write to change them` : what);
    return EXIT.done;
  },
};

/** Returns how many changes there are. */
function parkFile(path: string, declaration: Declaration, write: boolean): number {
  const bytes = readBytes(path);
  if (bytes.includes(0)) {
    remark(`${path}: passed over, it is no text in UTF-8 or a one-byte encoding`);
    return 0;
  }
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  const html = bytes.toString(encoding);
  const {changes, html: parked, notes} = parkHtml(html, declaration);
  for (const {line, text} of [...notes, ...notesOnParked(parked)]) remark(`${path}:${line}: ${text}`);
  if (!changes.length) return 0;
  say(unifiedDiff(path, html, changes));
  // What is put in is ASCII, so that one-byte encodings keep their bytes too.
  if (write) writeFileSync(path, parked, encoding);
  return changes.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
