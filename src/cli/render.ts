/** `render`: the declaration as HTML, for the page with the privacy statement; or the question, for all pages. */
import {parseArgs} from 'node:util';
import {LANGUAGES} from '../i18n/language.js';
import {renderBanner, renderLink} from '../prerender/render-banner.js';
import {renderDeclaration} from '../server/render-declaration.js';
import {type Command, EXIT, Misuse, say} from './command.js';
import {readDeclarationFile} from './files.js';

export const render: Command = {
  usage:
    'render <declaration.json> [--banner | --link] [--language nb|nn|en|se] [--heading-level 2] [--nonce …]\n' +
    '          [--cookie-domain example.no]',
  help:
    'Writes the full list as static HTML, for the page with the privacy statement.\n' +
    'With --banner the question, to go first in <body>; with --link what stands there for those who cannot be asked.',
  run(args) {
    const {positionals, values} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        banner: {type: 'boolean', default: false},
        link: {type: 'boolean', default: false},
        nonce: {type: 'string'},
        language: {type: 'string'},
        'heading-level': {type: 'string', default: '2'},
        'cookie-domain': {type: 'string'},
      },
    });
    const [path] = positionals;
    if (!path) throw new Misuse('which declaration? personvern-banner render declaration.json');
    const {banner, 'cookie-domain': cookieDomain, 'heading-level': level, language, link, nonce} = values;
    if (!/^[1-6]$/.test(level)) throw new Misuse(`--heading-level is "${level}"; expected 1 to 6`);
    if (language !== undefined && !LANGUAGES.some((tag) => tag === language))
      throw new Misuse(`--language is "${language}"; expected one of ${LANGUAGES.join(', ')}`);
    const declaration = readDeclarationFile(path);
    const settings = {language, headingLevel: Number(level)};
    if (banner) say(`${renderBanner(declaration, {...settings, nonce})}\n`);
    else if (link) say(`${renderLink(declaration, settings)}\n`);
    else say(renderDeclaration(declaration, {...settings, cookieDomain}));
    return EXIT.done;
  },
};
