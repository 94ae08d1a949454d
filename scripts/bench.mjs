// What visits cost, in a real browser. A benchmark and no test: what else the machine does is in the numbers. Needs
// dist/; `npm run build` makes it.
//
//   node scripts/bench.mjs                     everything, five rounds
//   node scripts/bench.mjs --runs=11           more rounds
//   node scripts/bench.mjs --only=first,list   some of first, answered, yes, list, gate
//   node scripts/bench.mjs --peers             other tools beside ours, for `first` and `answered`
//   node scripts/bench.mjs --json              for programs
import {existsSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {measures} from './bench/measures.mjs';
import {getPeers} from './bench/peers.mjs';
import {startSite} from './bench/site.mjs';
import {browser as options} from './browser.mjs';

function wishes() {
  const {values} = parseArgs({
    options: {
      runs: {type: 'string', default: '5'},
      only: {type: 'string', multiple: true, default: []},
      peers: {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs=${values.runs}: expected a whole number from 1`);
  const known = Object.keys(measures({}));
  const only = values.only.flatMap((one) => one.split(','));
  const unknown = only.filter((one) => !known.includes(one));
  if (unknown.length) throw new Error(`--only=${unknown.join(',')}: there are ${known.join(', ')}`);
  return {...values, runs, only: only.length ? only : known};
}

/** @returns `{min, median, max, runs}` by name, of `{name: number}` for each round */
function summary(rounds) {
  const names = new Set(rounds.flatMap(Object.keys));
  return Object.fromEntries(
    [...names].map((name) => {
      const sorted = rounds
        .map((round) => round[name])
        .filter((number) => number !== undefined)
        .sort((a, b) => a - b);
      const [min, max] = [sorted[0], sorted.at(-1)];
      return [name, {min, median: sorted[Math.floor(sorted.length / 2)], max, runs: sorted.length}];
    }),
  );
}

/** One thing after the other in each round, so that a busy minute hits all of them alike. */
async function measureAll(world, {runs, only}, peers) {
  const results = {};
  const all = measures(peers);
  for (const name of only) {
    const {of} = all[name];
    const rounds = Object.fromEntries(Object.keys(of).map((who) => [who, []]));
    for (let i = 0; i < runs; i++) {
      for (const [who, measure] of Object.entries(of)) {
        const numbers = await measure(world).catch((error) => console.error(`${name}, ${who}: ${error.message}`));
        if (numbers) rounds[who].push(numbers);
      }
      console.error(`${name} ${i + 1}/${runs}`);
    }
    results[name] = Object.fromEntries(Object.entries(rounds).map(([who, each]) => [who, summary(each)]));
  }
  return results;
}

const shown = (number) => String(number < 10 ? Math.round(number * 100) / 100 : Math.round(number));

function print(results, about) {
  const all = measures({});
  for (const [name, byWho] of Object.entries(results)) {
    console.log(`\n${all[name].title.padEnd(52)}${['min', 'median', 'max'].map((each) => each.padStart(9)).join('')}`);
    for (const [who, numbers] of Object.entries(byWho))
      for (const [what, {min, median, max}] of Object.entries(numbers)) {
        const row = `${who.padEnd(24)}${what}`.padEnd(52);
        console.log(row + [min, median, max].map((each) => shown(each).padStart(9)).join(''));
      }
  }
  console.log(`\n${about}`);
}

if (!existsSync(fileURLToPath(new URL('../dist/personvern.js', import.meta.url))))
  throw new Error('There is no dist/; run `npm run build` first.');
const wanted = wishes();
const peers = wanted.peers ? getPeers() : {};
const site = await startSite(peers);
const browser = await puppeteer.launch({protocolTimeout: 60_000, ...options()});
try {
  const load = loadavg()[0].toFixed(1);
  const results = await measureAll({browser, origin: site.origin}, wanted, peers);
  const about = `${await browser.version()}, Node ${process.version}, ${cpus().length} cores; load ${load} before, ${loadavg()[0].toFixed(1)} after. Milliseconds, but for bytes, requests and shift.`;
  if (wanted.json) console.log(JSON.stringify({about, runs: wanted.runs, results}, null, 1));
  else print(results, about);
} finally {
  await browser.close();
  site.close();
}
