/** `render`: the declaration as HTML, for the page with the privacy statement. */
import {parseArgs} from 'node:util';
import {LANGUAGES} from '../i18n/language.js';
import {renderDeclaration} from '../server/render-declaration.js';
import {type Command, EXIT, Misuse, say} from './command.js';
import {readDeclarationFile} from './files.js';

export const render: Command = {
  usage: 'render <declaration.json> [--language nb|nn|en|se] [--heading-level 2] [--cookie-domain example.no]',
  help: 'Writes the full list as static HTML, for the page with the privacy statement.',
  run(args) {
    const {positionals, values} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: {type: 'string'},
        'heading-level': {type: 'string', default: '2'},
        'cookie-domain': {type: 'string'},
      },
    });
    const [path] = positionals;
    if (!path) throw new Misuse('which declaration? personvern-banner render declaration.json');
    const {'cookie-domain': cookieDomain, 'heading-level': level, language} = values;
    if (!/^[1-6]$/.test(level)) throw new Misuse(`--heading-level is "${level}"; expected 1 to 6`);
    if (language !== undefined && !LANGUAGES.some((tag) => tag === language))
      throw new Misuse(`--language is "${language}"; expected one of ${LANGUAGES.join(', ')}`);
    say(renderDeclaration(readDeclarationFile(path), {language, headingLevel: Number(level), cookieDomain}));
    return EXIT.done;
  },
};
