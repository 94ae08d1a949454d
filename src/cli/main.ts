/** `npx personvern-banner <command>`. No command contacts the network. */
import {type Command, EXIT, type ExitCode, Misuse, remark, say, Unusable} from './command.js';
import {didYouMean} from './options.js';
import {park} from './park.js';
import {render} from './render.js';
import {snippet} from './snippet.js';
import {texts} from './texts.js';
import {validate} from './validate.js';

const COMMANDS = new Map<string, Command>(Object.entries({validate, park, render, snippet, texts}));

const HELP = `personvern-banner <command>

${[...COMMANDS.values()].map(({help, usage}) => `  ${usage}\n${help.replace(/^/gm, '      ')}\n`).join('\n')}
  --help, --version

Exit codes: 0 done, 1 the declaration (or the texts) cannot be used, 2 wrong command, option or file.
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
    const names = [...COMMANDS.keys()];
    if (!command) throw new Misuse(`no command "${name}"; there are ${names.join(', ')}${didYouMean(name, names)}`);
    if (!args.includes('--help') && !args.includes('-h')) return command.run(args);
    say(`personvern-banner ${command.usage}\n\n${command.help}\n`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof Unusable) {
      remark(error.message);
      return EXIT.wrong;
    }
    const isOption = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isOption && !(error instanceof Misuse)) throw error;
    remark(`personvern-banner: ${isOption ? ofOption(error.message, command?.usage) : error.message}`);
    if (command) remark(`Usage: personvern-banner ${command.usage}`);
    else remark('Try: personvern-banner --help');
    return EXIT.misused;
  }
}

/** Node's own words, without its advice on names that begin with a hyphen. */
function ofOption(message: string, usage = ''): string {
  const option = /^Unknown option '([^']+)'/.exec(message);
  if (!option) return message;
  return `${option[0]}${didYouMean(option[1] ?? '', usage.match(/--[\w-]+/g) ?? [])}`;
}
