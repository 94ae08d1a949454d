// What a visitor downloads, minified and brotli 11. The build prints it, the size test holds it to the budget, and
// `node scripts/sizes.mjs --write` puts it into the README between markers: <!-- size:gate -->4.1 kB<!-- /size -->
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {parse} from 'acorn';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bytes, brotli 11. What the gate may weigh, what the question may (the elements that draw it, and one language), and
 * both together. `answer` is what is fetched when somebody is about to press; it has no budget.
 */
export const BUDGETS = {gate: 5000, opener: 3350, strict: 6500, question: 9000, 'first-visit': 13000};

export const READMES = ['README.md', 'README.nb.md'];

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

/** The file and everything it imports statically, each once. */
export function withStaticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const program = parse(readFileSync(file, 'utf8'), {ecmaVersion: 'latest', sourceType: 'module'});
  for (const {source} of program.body) {
    if (source?.value.startsWith('.')) withStaticImports(join(dirname(file), source.value), seen);
  }
  return seen;
}

/** @returns {{name: string, files: string[], min: number, br: number}} */
function row(name, files) {
  const contents = files.map((file) => readFileSync(file));
  return {
    name,
    files,
    min: contents.reduce((sum, bytes) => sum + bytes.length, 0),
    // Compressed one by one, as a server sends them.
    br: contents.reduce((sum, bytes) => sum + brotli(bytes), 0),
  };
}

export function measure(dist = join(root, 'dist')) {
  // What a page asks for: the elements and the words of the question. Northern Sámi is a draft, and comes only where a
  // site wants it.
  const languages = readdirSync(join(dist, 'languages')).filter((name) => /^(?!se)[a-z]+\.js$/.test(name));
  const gate = row('gate', [join(dist, 'personvern.js')]);
  const elements = row('elements', [...withStaticImports(join(dist, 'personvern-elements.js'))]);
  // The largest one stands for all.
  const language = languages
    .map((name) =>
      [...withStaticImports(join(dist, 'languages', name))].filter((file) => !elements.files.includes(file)),
    )
    .map((files) => row('language', files))
    .reduce((largest, next) => (next.br > largest.br ? next : largest));
  const question = row('question', [...elements.files, ...language.files]);
  const firstVisit = row('first-visit', [...gate.files, ...question.files]);
  const parts = ['banner-conduct.js', 'answering.js'].map((name) => join(dist, 'parts', name));
  const later = parts.reduce((seen, file) => withStaticImports(file, seen), new Set());
  const answer = row(
    'answer',
    [...later].filter((file) => !elements.files.includes(file)),
  );
  const [opener, strict] = ['opener', 'strict'].map((name) => row(name, [join(dist, `personvern-${name}.js`)]));
  return [gate, opener, strict, elements, language, question, firstVisit, answer];
}

const MARKER = /(<!-- size:([\w-]+) -->)([^<]*)(<!-- \/size -->)/g;

/** `4.1 kB`, in Norwegian `4,1 kB`; 1 kB is 1000 bytes. */
export const kilobytes = (bytes, file) => {
  const number = (bytes / 1000).toFixed(1);
  return `${file.endsWith('.nb.md') ? number.replace('.', ',') : number} kB`;
};

/** What a README says, as `{name, text}`. */
export const written = (markdown) => [...markdown.matchAll(MARKER)].map(([, , name, text]) => ({name, text}));

export const refresh = (markdown, sizes, file) =>
  markdown.replace(MARKER, (whole, open, name, _, close) => {
    const size = sizes.find((s) => s.name === name);
    return size ? open + kilobytes(size.br, file) + close : whole;
  });

/**
 * The sizes that a README states wrongly. Half a unit of the last digit is rounding; ten bytes more are for the
 * small differences between the brotli libraries of Node versions.
 */
export function wrong(markdown, sizes) {
  return written(markdown).flatMap(({name, text}) => {
    const size = sizes.find((s) => s.name === name);
    if (!size) return [`size:${name} is not measured; known are ${sizes.map((s) => s.name).join(', ')}`];
    const stated = Number.parseFloat(text.replace(',', '.')) * 1000;
    return Math.abs(stated - size.br) <= 60 ? [] : [`size:${name} says "${text}" but it is ${size.br} bytes`];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = measure();
  console.log(`\n${'min + brotli 11'.padEnd(16)}${'min'.padStart(8)}${'br'.padStart(8)}${'budget'.padStart(8)}`);
  for (const {name, min, br} of sizes) {
    const numbers = [min, br, BUDGETS[name] ?? ''].map((n) => String(n).padStart(8));
    console.log(name.padEnd(16) + numbers.join(''));
  }
  if (process.argv.includes('--write')) {
    for (const file of READMES) {
      const path = join(root, file);
      if (!existsSync(path)) continue;
      const before = readFileSync(path, 'utf8');
      const after = refresh(before, sizes, file);
      if (after !== before) {
        writeFileSync(path, after);
        console.log(`${file}: sizes refreshed`);
      }
    }
  }
}
