/** `texts`: every text that visitors meet, to copy and change. */
import {parseArgs} from 'node:util';
import {WORDS} from '../server/every-language.js';
import {type Command, EXIT, Misuse, remark, say} from './command.js';
import {languageFrom} from './options.js';

export const texts: Command = {
  usage: 'texts [nb|nn|en|se]',
  help:
    'Writes all texts of a language as JSON, to copy and change; bokmål if none is named. Keep what you change, and\n' +
    'name the file with data-messages="/personvern/texts.json". {…} is filled in when shown. For a language of your\n' +
    'own translate all of it, and change "language".',
  run(args) {
    const {positionals} = parseArgs({args: [...args], allowPositionals: true});
    const [tag, ...more] = positionals;
    if (more.length) throw new Misuse('one language at a time');
    const language = languageFrom(tag, 'the language') ?? 'nb';
    if (language === 'se') remark('Northern Sámi is a draft that no translator has approved.');
    say(`${JSON.stringify({language, ...WORDS[language]}, null, 2)}\n`);
    return EXIT.done;
  },
};
