/** `validate`: can the declaration be used, and if not, why. */
import {parseArgs} from 'node:util';
import {optionalPurposes} from '../declaration/declaration.js';
import {DeclarationError} from '../declaration/parse.js';
import {type Command, EXIT, type ExitCode, Misuse, remark, say} from './command.js';
import {readDeclarationFile} from './files.js';

export const validate: Command = {
  usage: 'validate <declaration.json …>',
  help: 'Says whether a declaration can be used, and if not, where the fault is.',
  run(args) {
    const {positionals} = parseArgs({args: [...args], allowPositionals: true});
    if (!positionals.length) throw new Misuse('which declaration? personvern-banner validate declaration.json');
    return positionals.map(check).includes(EXIT.wrong) ? EXIT.wrong : EXIT.done;
  },
};

function check(path: string): ExitCode {
  try {
    const declaration = readDeclarationFile(path);
    const {services} = declaration;
    const items = services.reduce((sum, service) => sum + service.items.length, 0);
    const asked = optionalPurposes(declaration).join(', ') || 'nothing';
    say(`${path}: can be used. Services: ${services.length}. Stored items: ${items}. Optional: ${asked}.\n`);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof DeclarationError)) throw error;
    remark(error.message.startsWith(path) ? error.message : `${path}: ${error.message}`);
    return EXIT.wrong;
  }
}
