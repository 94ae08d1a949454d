/** `npx personvern-banner <command>`. No command contacts the network. */
import {DeclarationError} from '../declaration/parse.js';
import {type Command, EXIT, type ExitCode, Misuse, remark, say} from './command.js';
import {park} from './park.js';
import {render} from './render.js';
import {snippet} from './snippet.js';
import {validate} from './validate.js';

const COMMANDS = new Map<string, Command>(Object.entries({validate, park, render, snippet}));

const HELP = `personvern-banner <command>

${[...COMMANDS.values()].map(({help, usage}) => `  ${usage}\n${help.replace(/^/gm, '      ')}\n`).join('\n')}
  --help, --version

Exit codes: 0 done, 1 the declaration cannot be used, 2 wrong command, option or file.
`;

/** @param args what stands after the name of the program */
export function main(args: readonly string[]): ExitCode {
  const [name = '--help', ...rest] = args;
  if (name === '--version') say(`${__VERSION__}\n`);
  else if (name === '--help' || name === '-h' || name === 'help') say(HELP);
  else return runCommand(name, rest);
  return EXIT.done;
}

function runCommand(name: string, args: readonly string[]): ExitCode {
  const command = COMMANDS.get(name);
  try {
    if (!command) throw new Misuse(`no command "${name}"; there are ${[...COMMANDS.keys()].join(', ')}`);
    if (!args.includes('--help') && !args.includes('-h')) return command.run(args);
    say(`personvern-banner ${command.usage}\n\n${command.help}\n`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof DeclarationError) {
      remark(error.message);
      return EXIT.wrong;
    }
    const isOption = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isOption && !(error instanceof Misuse)) throw error;
    remark(`personvern-banner: ${error.message}`);
    if (command) remark(`Usage: personvern-banner ${command.usage}`);
    else remark('Try: personvern-banner --help');
    return EXIT.misused;
  }
}
