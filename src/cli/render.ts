/** `render`: the declaration as HTML, for the page with the privacy statement; or the question, for all pages. */
import {parseArgs} from 'node:util';
import {renderBanner, renderLink} from '../prerender/render-banner.js';
import {renderDeclaration} from '../server/render-declaration.js';
import {type Command, EXIT, Misuse, say} from './command.js';
import {readDeclarationFile} from './files.js';
import {expectDomain, languageFrom, oneDeclaration} from './options.js';

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
    const path = oneDeclaration(positionals, 'render');
    const {banner, 'cookie-domain': cookieDomain, 'heading-level': level, link, nonce} = values;
    if (banner && link) throw new Misuse('--banner or --link; --banner has the link in it already');
    if (!/^[1-6]$/.test(level)) throw new Misuse(`--heading-level is "${level}"; expected 1 to 6`);
    const language = languageFrom(values.language);
    expectDomain('--cookie-domain', cookieDomain);
    const declaration = readDeclarationFile(path);
    const settings = {language, headingLevel: Number(level)};
    if (banner) say(`${renderBanner(declaration, {...settings, nonce})}\n`);
    else if (link) say(`${renderLink(declaration, settings)}\n`);
    else say(renderDeclaration(declaration, {...settings, cookieDomain}));
    return EXIT.done;
  },
};
