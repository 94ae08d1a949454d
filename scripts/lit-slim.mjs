// Leaves out of the page bundle what of Lit nothing here can reach. Lit has no build without directives, converters
// and the like, and the minifier cannot know; that was a sixth of what the question weighed. The modules for bundlers
// keep all of Lit.
//
// Lit's development build is taken, where things have names; its own warnings are switched off. Each definition in
// lit-slim/ takes the place of the one that has its name in Lit's file of the same name. In a class, a member with a
// body takes the place of Lit's, a member without one stays as in Lit, and what is not named is gone. Functions that
// this leaves without use go by themselves. What our elements may therefore not do is said at the head of each file,
// and `test/project/lit-slim.test.mjs` holds them to it.
//
// A new version of Lit stops the build: see what has changed in the definitions that lit-slim/ replaces (`git diff`
// between the two tags of github.com/lit/lit), follow it there, and raise the version here. To get all of Lit back,
// take `litSlim()` out of rollup.config.mjs, and resolve `production` instead.
import {readFileSync} from 'node:fs';
import {parse} from 'acorn';
import MagicString from 'magic-string';

/** The files of Lit, and the versions that those in lit-slim/ were made for. */
const FILES = {
  'lit-html/development/lit-html.js': {name: 'lit-html', version: '3.3.3'},
  'lit-element/development/lit-element.js': {name: 'lit-element', version: '4.2.2'},
  '@lit/reactive-element/development/reactive-element.js': {name: '@lit/reactive-element', version: '2.1.2'},
  '@lit/reactive-element/development/css-tag.js': {name: '@lit/reactive-element', version: '2.1.2'},
};

/** Off in Lit's own production build, too. */
const SWITCHES = ['DEV_MODE', 'ENABLE_EXTRA_SECURITY_HOOKS', 'ENABLE_SHADYDOM_NOPATCH'];

const program = (code) => parse(code, {ecmaVersion: 'latest', sourceType: 'module'});
const text = (code, {start, end}) => code.slice(start, end);

function* nodes(node) {
  if (node.type) yield node;
  for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodes(value);
}

/** What stands at the top of a module under a name: classes, functions, constants. */
const definitions = ({body}) =>
  body
    .map((statement) => statement.declaration ?? statement)
    .flatMap((node) => (/^(Class|Function)Declaration$/.test(node.type) ? node : (node.declarations ?? [])));

const label = ({key, static: isStatic}) => (isStatic ? `static ${key.name}` : key.name);

/** The class body of ours, with Lit's members where ours have no body. */
function classBody(code, lits, slim, own, fail) {
  const members = own.body.body.map((member) => {
    if (member.type !== 'PropertyDefinition' || member.value) return text(slim, member);
    const kept = lits.body.body.find((each) => label(each) === label(member));
    return kept ? text(code, kept) : fail(`${own.id.name}.${label(member)}`);
  });
  return `{\n${members.join('\n')}\n}`;
}

/** @param fail called with the name of what Lit no longer has */
export function slimmed(code, slim, fail) {
  const lit = program(code);
  const out = new MagicString(code);
  for (const own of definitions(program(slim))) {
    const {name} = own.id;
    const lits = definitions(lit).find(({id}) => id.name === name);
    if (lits?.type !== own.type) fail(name);
    else if (own.type !== 'ClassDeclaration') out.update(lits.start, lits.end, text(slim, own));
    else out.update(lits.body.start, lits.body.end, classBody(code, lits, slim, own, fail));
  }
  for (const {declarations = [], end, start, type} of lit.body) {
    // Hooks for server rendering and for browsers without shadow DOM, and the list of versions on the page.
    if (type === 'ExpressionStatement' || type === 'IfStatement') out.remove(start, end);
    for (const {id, init} of declarations) if (SWITCHES.includes(id.name)) out.update(init.start, init.end, 'false');
  }
  return out.toString();
}

/** Lit's own properties get `_$` before them, by which the minifier knows what it may give a shorter name. */
function marked(code) {
  const out = new MagicString(code);
  for (const node of nodes(program(code))) {
    const {computed, property, key, shorthand} = node;
    const name = computed ? undefined : (property ?? key)?.name;
    if (!/^_(?!\$)/.test(name)) continue;
    out.appendLeft((property ?? key).start, shorthand ? `_$${name}:` : '_$');
  }
  return out.toString();
}

export function litSlim() {
  const met = new Set();
  return {
    name: 'lit-slim',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const file = Object.keys(FILES).find((each) => path.endsWith(`/node_modules/${each}`));
      if (!file) return null;
      met.add(file);
      const {name, version} = FILES[file];
      const installed = JSON.parse(readFileSync(path.replace(/\/development\/.*/, '/package.json'), 'utf8')).version;
      if (installed !== version) this.error(`${name} is ${installed}, not ${version}; see scripts/lit-slim.mjs`);
      const slim = readFileSync(new URL(file.replace(/.*\//, 'lit-slim/'), import.meta.url), 'utf8');
      const fail = (what) => this.error(`${what} is not in ${name} ${version}; see scripts/lit-slim.mjs`);
      return {code: marked(slimmed(code, slim, fail)), map: null};
    },
    buildEnd(error) {
      const missing = Object.keys(FILES).filter((file) => !met.has(file));
      if (!error && missing.length) this.error(`not in the bundle: ${missing.join(', ')}; see scripts/lit-slim.mjs`);
    },
  };
}
