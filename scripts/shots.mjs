// Photographs the interface in every state, so that people can look at it. Needs dist/; `npm run build` makes it.
//
//   node scripts/shots.mjs                           a good selection, into ../personvern-shots
//   node scripts/shots.mjs --all                     every state x language x width x theme
//   node scripts/shots.mjs --only=one,several        some states; their names are the keys of STATES
//   node scripts/shots.mjs --theme=forced --language=se --width=320
//   node scripts/shots.mjs --out=/some/where
//   node scripts/shots.mjs --docs                    only the small pictures in docs/ and the README
//
// Files are named after what they show: one-nb-320-light.png. There is a contact sheet for each theme, and
// measures.json with what could be measured. The folder is emptied of earlier pictures first.
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {startDemo} from '../demo/server.mjs';
import {THEME_HOST} from '../demo/themes/themes.mjs';
import {browser as options} from './browser.mjs';
import {visit, WINDOWS} from './shots/camera.mjs';
import {contactSheet} from './shots/contact-sheet.mjs';
import {docsPictures} from './shots/docs-pictures.mjs';
import {faultsOf} from './shots/faults.mjs';
import {MAIN_STATES, STATES} from './shots/states.mjs';

const LANGUAGES = ['nb', 'nn', 'en', 'se'];
const WIDTHS = Object.keys(WINDOWS).map(Number);

/** A look of the demo in one choice of colours. */
const THEMES = {
  light: ['enkel', 'light'],
  dark: ['enkel', 'dark'],
  forced: ['enkel', 'forced'],
  designsystemet: ['designsystemet', 'light'],
  'designsystemet-dark': ['designsystemet', 'dark'],
  'always-dark': ['mork', 'light'],
};

const root = fileURLToPath(new URL('..', import.meta.url));

function wishes() {
  const list = {type: 'string', multiple: true, default: []};
  const {values} = parseArgs({
    options: {
      out: {type: 'string', default: join(root, '../personvern-shots')},
      all: {type: 'boolean', default: false},
      docs: {type: 'boolean', default: false},
      only: list,
      theme: list,
      language: list,
      width: list,
    },
  });
  const chosen = (name, given, all) => {
    const wanted = given.flatMap((one) => one.split(','));
    const unknown = wanted.filter((one) => !all.includes(one));
    if (unknown.length) throw new Error(`--${name}=${unknown.join(',')}: there are ${all.join(', ')}`);
    return wanted.length ? wanted : undefined;
  };
  return {
    all: values.all,
    docs: values.docs,
    out: resolve(values.out),
    states: chosen('only', values.only, Object.keys(STATES)),
    themes: chosen('theme', values.theme, Object.keys(THEMES)),
    languages: chosen('language', values.language, LANGUAGES),
    widths: chosen('width', values.width, WIDTHS.map(String))?.map(Number),
  };
}

/** The selection: bokmål everywhere in light, and what shows most of the other themes and languages. */
function isTypical(state, language, width, theme) {
  if (language !== 'nb') return theme === 'light' && width !== 375 && MAIN_STATES.includes(state);
  if (theme === 'light') return true;
  return width !== 375 && (theme === 'dark' || theme === 'forced' || MAIN_STATES.includes(state));
}

/** @returns `{state, language, width, theme, look, colours, file}` for each picture */
function plan({all, states, themes, languages, widths}) {
  const isAsked = states || themes || languages || widths;
  const shots = [];
  for (const state of states ?? Object.keys(STATES))
    for (const language of languages ?? (isAsked && !all ? ['nb'] : LANGUAGES))
      for (const theme of themes ?? (isAsked && !all ? ['light'] : Object.keys(THEMES)))
        for (const width of widths ?? WIDTHS) {
          if (!all && !isAsked && !isTypical(state, language, width, theme)) continue;
          const [look, colours] = THEMES[theme];
          // Colours are not for paper.
          if (STATES[state].media === 'print' && colours !== 'light') continue;
          shots.push({
            state,
            language,
            width,
            theme,
            look,
            colours,
            file: `${state}-${language}-${width}-${theme}.png`,
          });
        }
  return shots;
}

/** Shots that one visit serves. */
function byVisit(shots) {
  const visits = new Map();
  for (const shot of shots) {
    const key = [shot.state, shot.language, shot.look].join();
    visits.set(key, [...(visits.get(key) ?? []), shot]);
  }
  return [...visits.values()];
}

async function photograph(browser, addressOf, shots, out) {
  const {state, language, look} = shots[0];
  const visitor = await visit(browser, STATES[state], addressOf(look), language).catch((error) => {
    throw new Error(`${state} in ${language}, ${look}: ${error.message}`, {cause: error});
  });
  for (const shot of shots) shot.seen = await visitor.shoot(shot.width, shot.colours, join(out, shot.file));
  await visitor.leave();
}

function emptied(out) {
  mkdirSync(out, {recursive: true});
  for (const name of readdirSync(out)) {
    if (/^[a-z-]+-(nb|nn|en|se)-\d+-[a-z-]+\.png$|^contact-[a-z-]+\.(html|png)$/.test(name)) rmSync(join(out, name));
  }
}

/** @returns how many visits came to nothing */
async function photographAll(browser, addressOf, shots, out) {
  let failed = 0;
  for (const visitShots of byVisit(shots)) {
    await photograph(browser, addressOf, visitShots, out).catch((error) => {
      failed += 1;
      console.error(`no picture: ${error.message}`);
    });
  }
  const taken = shots.filter(({seen}) => seen);
  for (const theme of new Set(taken.map((shot) => shot.theme))) {
    const own = taken.filter((shot) => shot.theme === theme);
    console.log(`${theme}: ${(await contactSheet(browser, out, theme, own)).join(', ')}`);
  }
  writeFileSync(join(out, 'measures.json'), JSON.stringify(taken, null, 1));
  for (const shot of taken) for (const fault of faultsOf(shot)) console.log(`${shot.file}: ${fault}`);
  console.log(`${taken.length} pictures in ${out}`);
  return failed;
}

const started = Date.now();
const wanted = wishes();
const shots = plan(wanted);
if (!existsSync(join(root, 'dist/personvern.js'))) throw new Error('There is no dist/; run `npm run build` first.');
const demo = await startDemo();
const addressOf = (look) => `http://${THEME_HOST}:${demo.port}/tema/${look}/`;
const browser = await puppeteer.launch(options());
try {
  if (wanted.docs) await docsPictures(browser, {look: addressOf, sites: demo.sites});
  else {
    emptied(wanted.out);
    if (await photographAll(browser, addressOf, shots, wanted.out)) process.exitCode = 1;
  }
  console.log(`${Math.round((Date.now() - started) / 1000)} s`);
} finally {
  await browser.close();
  await demo.close();
}
