/** `snippet`: the lines that go first in the head. */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {headSnippet} from '../server/head-snippet.js';
import {type Command, EXIT, Misuse, say} from './command.js';
import {readBytes, readDeclarationFile} from './files.js';

const GUARDS = ['off', 'report', 'declared', 'strict'];

export const snippet: Command = {
  usage:
    'snippet <declaration.json> [--guard off|report|declared|strict] [--inline] [--base /personvern/] [--nonce …]\n' +
    '          [--declaration-url /personvern/declaration.json] [--language nb] [--cookie-domain example.no]\n' +
    '          [--signal-policy ask] [--record /record]',
  help:
    'Writes the lines that go first in <head>. --inline puts the gate itself into the page.\n' +
    '--declaration-url leaves the declaration in a file of its own, and has it fetched together with the gate.',
  run(args) {
    const {positionals, values} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: {type: 'string'},
        'cookie-domain': {type: 'string'},
        'declaration-url': {type: 'string'},
        guard: {type: 'string'},
        inline: {type: 'boolean', default: false},
        language: {type: 'string'},
        nonce: {type: 'string'},
        record: {type: 'string'},
        'signal-policy': {type: 'string'},
      },
    });
    const [path] = positionals;
    if (!path) throw new Misuse('which declaration? personvern-banner snippet declaration.json');
    const {
      'cookie-domain': cookieDomain,
      'declaration-url': declarationUrl,
      inline,
      'signal-policy': signalPolicy,
      ...rest
    } = values;
    const {guard} = rest;
    if (guard !== undefined && !GUARDS.includes(guard))
      throw new Misuse(`--guard is "${guard}"; expected one of ${GUARDS.join(', ')}`);
    const gate = inline ? gateCode(guard === 'strict' ? 'personvern-strict.js' : 'personvern.js') : undefined;
    say(
      `${headSnippet(readDeclarationFile(path), {...rest, cookieDomain, declarationUrl, signalPolicy, inline: gate})}\n`,
    );
    return EXIT.done;
  },
};

/** The gate as it lies beside this program in `dist/`. */
const gateCode = (file: string): string => readBytes(fileURLToPath(new URL(file, import.meta.url))).toString('utf8');
