/** `validate`: can the declaration be used, and if not, why. The same for a site's own texts. */
import {parseArgs} from 'node:util';
import {optionalPurposes} from '../declaration/declaration.js';
import {readDeclaration} from '../declaration/read.js';
import {LANGUAGES} from '../i18n/language.js';
import {textsLackingIn} from '../i18n/own-messages.js';
import {WORDS} from '../server/every-language.js';
import {type Command, count, EXIT, Misuse, remark, say} from './command.js';
import {inspect} from './inspect-declaration.js';
import {inspectTexts} from './inspect-texts.js';
import {type Complaint, lookAt} from './json-file.js';

export const validate: Command = {
  usage: 'validate <declaration.json …> [--texts texts.json …] [--strict]',
  help:
    'Says whether a declaration can be used, and if not, everything that is wrong in it, as "file:line:column: …".\n' +
    '--texts does the same for a file with texts of your own (data-messages). Keys that there are none of do nothing\n' +
    'and are warnings; with --strict a warning is as bad as a fault (exit code 1).',
  run(args) {
    const {positionals, values} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        strict: {type: 'boolean', default: false},
        texts: {type: 'string', multiple: true, default: []},
      },
    });
    const {strict, texts} = values;
    if (!positionals.length && !texts.length)
      throw new Misuse('which declaration? personvern-banner validate declaration.json');
    const results = [
      ...positionals.map((path) => holds(path, strict, inspect, ofDeclaration)),
      ...texts.map((path) => holds(path, strict, inspectTexts, ofTexts)),
    ];
    return results.includes(false) ? EXIT.wrong : EXIT.done;
  },
};

/** Says everything about one file, and in the last line what it comes to. */
function holds(
  path: string,
  strict: boolean,
  look: (json: unknown) => readonly Complaint[],
  contents: (json: unknown) => string,
): boolean {
  const {faults, json, warnings} = lookAt(path, look);
  if (faults) remark(`${path}: cannot be used; ${count(faults, 'fault')}`);
  else if (warnings && strict) remark(`${path}: ${count(warnings, 'warning')}, which --strict does not let pass`);
  else say(`${path}: can be used. ${contents(json)}\n`);
  return !faults && !(warnings && strict);
}

function ofDeclaration(json: unknown): string {
  const declaration = readDeclaration(json);
  const {services} = declaration;
  const items = services.reduce((sum, service) => sum + service.items.length, 0);
  const asked = optionalPurposes(declaration).join(', ') || 'nothing';
  return `Services: ${services.length}. Stored items: ${items}. Optional: ${asked}.`;
}

function ofTexts(json: unknown): string {
  const {language} = json as {language?: string};
  const ours = language === undefined || LANGUAGES.some((tag) => tag === language);
  const all = textsLackingIn(WORDS.nb, {}).length;
  const own = all - textsLackingIn(WORDS.nb, json).length;
  if (!ours) return `All ${all} texts, in "${language}".`;
  const where = language ? `on pages in "${language}"` : 'in every language; name yours with "language"';
  return `Texts in place of ours: ${own} of ${all}, ${where}.`;
}
