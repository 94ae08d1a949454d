/** `snippet`: the lines that go first in the head. */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {Declaration} from '../declaration/declaration.js';
import {headSnippet} from '../server/head-snippet.js';
import {type Command, EXIT, Misuse, remark, say} from './command.js';
import {readDeclarationFile} from './files.js';
import {readBytes} from './json-file.js';
import {expectAddress, expectDomain, expectOneOf, languageFrom, oneDeclaration} from './options.js';

const GUARDS = ['off', 'report', 'declared', 'strict'];

export const snippet: Command = {
  usage:
    'snippet <declaration.json> [--guard off|report|declared|strict] [--inline] [--base /personvern/] [--nonce …]\n' +
    '          [--declaration-url /personvern/declaration.json] [--language nb|nn|en|se] [--messages /texts.json]\n' +
    '          [--cookie-domain example.no] [--signal-policy ask] [--record /record] [--check]',
  help:
    'Writes the lines that go first in <head>, after <meta charset>. --inline puts the gate itself into the page.\n' +
    '--declaration-url leaves the declaration in a file of its own, and has it fetched together with the gate; not\n' +
    'with --guard strict. The rest become attributes: --messages is a file with texts of your own, --record an address\n' +
    'that receipts are posted to, --check explains mistakes on any machine.',
  run(args) {
    const {positionals, values} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: {type: 'string'},
        check: {type: 'boolean', default: false},
        'cookie-domain': {type: 'string'},
        'declaration-url': {type: 'string'},
        guard: {type: 'string'},
        inline: {type: 'boolean', default: false},
        language: {type: 'string'},
        messages: {type: 'string'},
        nonce: {type: 'string'},
        record: {type: 'string'},
        'signal-policy': {type: 'string'},
      },
    });
    const path = oneDeclaration(positionals, 'snippet');
    const {'cookie-domain': cookieDomain, 'declaration-url': declarationUrl, 'signal-policy': signalPolicy} = values;
    const {base, check, guard, inline, messages, nonce, record} = values;
    expectUsable(values);
    const language = languageFrom(values.language);
    const declaration = readDeclarationFile(path);
    const strict = guard === 'strict';
    if (strict) remarkOnContent(path, declaration);
    const gate = inline ? gateCode(strict ? 'personvern-strict.js' : 'personvern.js') : undefined;
    const attributes = {cookieDomain, guard, language, messages, nonce, record, signalPolicy};
    const checked = check ? {check: ''} : {};
    say(`${headSnippet(declaration, {base, declarationUrl, ...attributes, ...checked, inline: gate})}\n`);
    return EXIT.done;
  },
};

/** A wrong value would be written into pages, where nobody sees that it does nothing. */
function expectUsable(values: Readonly<Record<string, string | boolean | undefined>>): void {
  const text = (name: string): string | undefined => values[name] as string | undefined;
  expectOneOf('--guard', text('guard'), GUARDS);
  expectOneOf('--signal-policy', text('signal-policy'), ['ask']);
  expectDomain('--cookie-domain', text('cookie-domain'));
  expectAddress('--base', text('base'), '/personvern/');
  expectAddress('--declaration-url', text('declaration-url'), '/personvern/declaration.json');
  expectAddress('--messages', text('messages'), '/personvern/texts.json');
  expectAddress('--record', text('record'), '/record');
  if (values['guard'] === 'strict' && values['declaration-url'] !== undefined)
    throw new Misuse(
      '--guard strict with --declaration-url: strict needs the declaration in the page, as one that is fetched comes ' +
        'after the browser has begun to fetch from others. Leave out --declaration-url',
    );
}

/** Frames that nobody has parked have no button, and under `strict` they stay empty. */
function remarkOnContent(path: string, {purposes, services}: Declaration): void {
  const names = services.flatMap(({hosts, name, purpose}) => (purpose === 'content' && hosts.length ? [name] : []));
  if (!names.length || purposes.content.ask === 'banner') return;
  remark(
    `${path}: note: on pages that nobody has edited, what comes from ${names.join(', ')} stays shut, without a button ` +
      'to open it, since the banner does not ask about "content". Have it ask, with ' +
      '"purposes": {"content": {"ask": "banner"}}, or park the frames (personvern-banner park)',
  );
}

/** The gate as it lies beside this program in `dist/`. */
const gateCode = (file: string): string => readBytes(fileURLToPath(new URL(file, import.meta.url))).toString('utf8');
