// What the guard stops, measured with a hostile page.
//
//   node test/lab/hostile.mjs            prints the table
//   node test/lab/hostile.mjs --write    writes it into docs/guard.md
import {readFileSync, writeFileSync} from 'node:fs';
import {measure} from './hostile/measure.mjs';
import {sectionOf, withSection} from './hostile/table.mjs';

const DOCS = new URL('../../docs/guard.md', import.meta.url);

const section = sectionOf(await measure());
if (process.argv.includes('--write')) writeFileSync(DOCS, withSection(readFileSync(DOCS, 'utf8'), section));
else console.log(section);
