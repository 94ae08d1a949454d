// One file in src/entry is one file in dist. Two outputs are for pages (a script tag, no build step),
// one is for bundlers. Run through scripts/build.mjs, which also makes the types and the manifest.
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transformSync} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import {litMinify} from './scripts/lit-minify.mjs';
import {litSlim} from './scripts/lit-slim.mjs';
import {thirdPartyNotices} from './scripts/third-party-notices.mjs';
import {browserTargets, definitions, version} from './scripts/targets.mjs';

const typescript = (target) => esbuild({target, tsconfig: 'tsconfig.json', define: definitions});
const resolve = (build = 'production') => nodeResolve({exportConditions: [build], browser: true});

/** Fields become plain assignments: lowered to ES2015, a defined field costs a helper and a call. */
const typescriptWithoutDefine = (target) =>
  esbuild({
    target,
    tsconfig: false,
    tsconfigRaw: {compilerOptions: {useDefineForClassFields: false, verbatimModuleSyntax: true}},
    define: definitions,
  });

/** Drops all comments; the notices file has the licences of what is bundled. */
const minify = (ecma, module, mangle = {}) =>
  terser({
    ecma,
    module,
    mangle,
    compress: {
      passes: 3,
      pure_getters: true,
      ...(module ? {} : {inline: 1, unsafe: true}),
      unsafe_arrows: true,
      unsafe_methods: !module,
      keep_fargs: false,
    },
    format: {comments: false},
  });

/** Comes last, or the steps before it would move it into the middle or drop it. */
const banner = (notice = '') => ({
  name: 'banner',
  renderChunk: (code, {isEntry, name}) =>
    isEntry && /^personvern/.test(name)
      ? {code: `/*! personvern-banner ${version} | MIT${notice} */\n${code}`, map: null}
      : null,
});

/**
 * Wraps and lowers the whole gate in one go: esbuild's helpers come once, and inside the function, not as globals.
 * It leaves out strict mode, which is what the modules are tested in.
 */
const classicScript = (target) => ({
  name: 'classic-script',
  renderChunk(code) {
    const wrapped = transformSync(code, {target, format: 'iife'}).code;
    if (!wrapped.startsWith('(() => {')) this.error('esbuild wraps in another way than before');
    return {code: wrapped.replace('(() => {', "(() => {'use strict';"), map: null};
  },
});

/** Lit's own names (`_$parts`) are shortened in the entry, where all of Lit is; a part would no longer find them. */
const onlyEntryHasLit = {
  name: 'only-entry-has-lit',
  renderChunk(code, {fileName, isEntry}) {
    if (!isEntry && /\b_\$[A-Za-z]/.test(code))
      this.error(`${fileName} uses internals of Lit, perhaps with a directive`);
    return null;
  },
};

/** Nobody reads the tables of character references. */
const minifyChunk = (name) => ({
  name: 'minify-chunk',
  renderChunk: (code, chunk) =>
    chunk.name === name
      ? {code: transformSync(code, {minify: true, legalComments: 'none', target: 'es2022'}).code, map: null}
      : null,
});

/** A file that can be run by its name. */
const program = (name) => ({
  name: 'program',
  renderChunk: (code, chunk) => (chunk.name === name ? {code: `#!/usr/bin/env node\n${code}`, map: null} : null),
});

/**
 * What the entry exports to the parts, by initials: `questionView` is `qVw`. Shorter, and unlike Rollup's own single
 * letters the same in every version, so that a cached entry and a newer part still mean the same.
 */
const initials = {
  name: 'initials',
  renderChunk(code, {fileName}) {
    const taken = new Map();
    const short = (name) => {
      const to = name.length < 5 ? name : name[0] + name.slice(1).replace(/[^A-Z]/g, '') + name.at(-1);
      if ((taken.get(to) ?? name) !== name) this.error(`${name} and ${taken.get(to)} are both ${to}`);
      taken.set(to, name);
      return to;
    };
    // The code is minified, so each name is followed by `as` another.
    const names = (list, pattern) => list.replace(pattern, (_, name) => short(name));
    const from = /import\{[^}]*\}(?=from"\.\.?\/personvern-elements\.js")/g;
    const less = code.replace(from, (list) => names(list, /\b([\w$]+)(?= as )/g));
    const isEntry = fileName === 'personvern-elements.js';
    return {
      code: isEntry ? less.replace(/export\{[^}]*\};?\s*$/, (list) => names(list, /(?<= as )([\w$]+)/g)) : less,
      map: null,
    };
  },
};

/** The path from here, so that the names of folders above do not count. */
const inProject = (id) => relative(import.meta.dirname, id);

const copy = (from, fileName) => ({
  name: 'copy',
  buildStart() {
    this.addWatchFile(from);
  },
  generateBundle() {
    this.emitFile({type: 'asset', fileName, source: readFileSync(from)});
  },
});

/** A warning (circular import, unresolved package, name clash) is a fault in the source: stop. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

const notices = thirdPartyNotices();

/** Of `Consent`. Others' names begin like this, too, and must stay: `window._paq` is Matomo's. */
const OWN_FIELDS = /^_(listeners|tell)$/;

/** The gate, its opener and its strict part: classic scripts that even a browser without modules can parse. */
const classic = (name) => ({
  input: `src/entry/${name}.ts`,
  onwarn,
  plugins: [typescriptWithoutDefine('es2022'), resolve(), notices.collect()],
  output: {
    file: `dist/${name}.js`,
    format: 'es',
    plugins: [classicScript('es2015'), minify(2015, false, {properties: {regex: OWN_FIELDS}}), banner()],
  },
});

/**
 * Few files, because each costs a round trip: what an answer takes is one, and what several parts have in common is
 * another. The rest follows from who imports whom.
 */
const SHARED =
  /src.(declaration.(declaration|hash|names)|elements.(choices|focus|full-list|names-of|parts|say|standing|way-back)|i18n.(load|format)-details)\.ts$/;
const ANSWERING =
  /src.(declaration.(check|diagnose|load|parse|read)|consent.(?!personvern|follow)[\w-]+)\.ts$|js-cookie/;
const manualChunks = (id) => {
  const file = inProject(id);
  return SHARED.test(file) ? 'shared' : ANSWERING.test(file) ? 'answering' : undefined;
};

/** The elements: a module; what only some visitors need is a file of its own, with a name that stays. */
const elements = {
  input: {'personvern-elements': 'src/entry/personvern-elements.ts'},
  onwarn,
  // The parts import Lit from the entry itself; without this Rollup would move everything to one more file.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    typescript(['es2022', ...browserTargets]),
    litMinify({target: browserTargets}),
    litSlim(),
    resolve('development'),
    notices.collect(),
    notices.write(),
    copy('src/declaration/declaration.schema.json', 'declaration.schema.json'),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    // Single letters would change from version to version, and a cached entry meet a newer part.
    minifyInternalExports: false,
    entryFileNames: '[name].js',
    manualChunks,
    onlyExplicitManualChunks: true,
    chunkFileNames: ({facadeModuleId}) =>
      /[\\/]i18n[\\/]/.test(facadeModuleId ?? '') ? 'languages/[name].js' : 'parts/[name].js',
    plugins: [
      onlyEntryHasLit,
      minify(2022, true, {properties: {regex: /^_\$/}}),
      initials,
      banner(' | THIRD-PARTY-NOTICES.txt'),
    ],
  },
};

/** For bundlers: readable, one module per source file, packages left as imports. */
const modules = {
  input: {index: 'src/entry/index.ts'},
  onwarn,
  external: /^(lit|@lit\/.*|js-cookie)(\/|$)/,
  plugins: [typescript('es2022')],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({isEntry, name}) => (isEntry ? 'index.js' : `modules/${name}.js`),
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
};

/** A server needs Lit's templates and sheets as values, and none of what makes elements of them. */
const litTemplates = {
  name: 'lit-templates',
  resolveId: (id) => (id === 'lit' ? 'lit-templates' : null),
  load: (id) =>
    id === 'lit-templates'
      ? "export {html, nothing} from 'lit-html';export {css, unsafeCSS} from '@lit/reactive-element/css-tag.js';"
      : null,
};

/** For Node and other servers: readable, and with the HTML tokenizer inside, so that no page's package depends on it. */
const node = {
  input: {server: 'src/entry/server.ts', cli: 'src/entry/cli.ts'},
  onwarn,
  external: /^node:/,
  treeshake: {moduleSideEffects: (id) => !id.includes('node_modules')},
  plugins: [
    typescript('es2022'),
    // What a server draws is to be, letter by letter, what the elements draw.
    litMinify({target: browserTargets}),
    litTemplates,
    nodeResolve({exportConditions: ['node', 'production']}),
    notices.collect(),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'node/[name].js',
    minifyInternalExports: false,
    manualChunks: (id) => {
      const file = inProject(id);
      if (/lit-templates|node_modules.(lit-html|@lit)/.test(file)) return 'lit-templates';
      if (file.includes('jsonc-parser')) return 'json-reader';
      if (file.includes('node_modules')) return 'html-tokenizer';
      return /^src.(declaration|consent|i18n|server|elements|prerender)\b/.test(file) ? 'server' : undefined;
    },
    plugins: [
      minifyChunk('html-tokenizer'),
      minifyChunk('json-reader'),
      banner(' | THIRD-PARTY-NOTICES.txt'),
      program('cli'),
    ],
  },
};

// The elements write the notices of all, so they come after whatever else bundles packages.
export default [
  classic('personvern'),
  classic('personvern-opener'),
  classic('personvern-strict'),
  node,
  elements,
  modules,
];
