// What the source may look like, as pure functions over `{path in src: text}`; layers.test.mjs applies them, and
// feeds them a bad tree to see that each of them can fail.
import {posix} from 'node:path';
import ts from 'typescript';

/** Imports only point to lower numbers, or stay in their folder. */
const LAYERS = {
  declaration: 0,
  consent: 1,
  gate: 2,
  integrations: 2,
  i18n: 2,
  elements: 3,
  server: 3,
  scanner: 3,
  prerender: 4,
  cli: 5,
  entry: 6,
};

/** Folders that run in Node. Pages never import them, and they see nothing that needs a page. */
const NODE = ['server', 'scanner', 'prerender', 'cli'];
const NEEDS_PAGE = ['gate', 'integrations', 'elements'];

/** What a server may have of the elements, to draw the question itself: templates and sheets, which are values. */
const DRAWING = /^elements\/(question-view|[a-z]+-styles)\.js$/;

/** Who may use which package: the gate and everything below it are free of Lit. */
const PACKAGES = {
  'js-cookie': ['consent', 'gate'],
  lit: ['elements', 'entry', 'prerender'],
  '@lit/context': ['elements', 'entry'],
  // No `node:`, so that it also runs in Deno, Bun and workers.
  parse5: ['server'],
};

const NO_NAMES = ['utils', 'helpers', 'core', 'common', 'shared', 'misc', 'lib'];
const MAX_LINES = 250;
const LANGUAGE_FILE = /^i18n\/(nb|nn|se|en)(-[a-z]+)?\.ts$/;

/** They would need `unsafe-eval` or break Trusted Types, or turn a hostile declaration into markup. */
const FORBIDDEN = /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|unsafeHTML|unsafeSVG|eval)$/;
/** `style=` and `onclick=` do not work under a strict content security policy; `@click=` and `.style=` are Lit's. */
const INLINE_ATTRIBUTE = /[\s"'](style|on[a-z]+)\s*=/;

const folderOf = (path) => path.split('/')[0];
const parse = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

function* nodes(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

/** Also type-only ones: a type that points upwards is a design that points upwards. */
const importsOf = (text) => ts.preProcessFile(text, true, true).importedFiles.map(({fileName}) => fileName);

function packageFault(path, specifier) {
  const folder = folderOf(path);
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const isFree = NODE.includes(folder) && !['server', 'prerender'].includes(folder);
  if (isFree && name !== 'lit' && !name.startsWith('@lit')) return undefined;
  return PACKAGES[name]?.includes(folder) ? undefined : `${path} → ${name}`;
}

function importFault(path, specifier) {
  if (!specifier.startsWith('.')) return packageFault(path, specifier);
  const from = folderOf(path);
  const file = posix.join(posix.dirname(path), specifier);
  const to = folderOf(file);
  if (from === to) return undefined;
  const downwards = LAYERS[to] < LAYERS[from];
  const draws = from === 'prerender' && DRAWING.test(file);
  const sameWorld = draws || from === 'entry' || (NODE.includes(from) ? !NEEDS_PAGE.includes(to) : !NODE.includes(to));
  return downwards && sameWorld ? undefined : `${path} → ${to}`;
}

export const wrongImports = (files) =>
  Object.entries(files).flatMap(([path, text]) =>
    importsOf(text).flatMap((specifier) => importFault(path, specifier) ?? []),
  );

export function wrongPlaces(files) {
  return Object.keys(files).flatMap((path) => {
    if (path === 'globals.d.ts') return [];
    const parts = path.split('/');
    const vague = parts.map((part) => part.replace(/\..*$/, '')).find((part) => NO_NAMES.includes(part));
    if (vague) return [`${path}: "${vague}" says nothing; name what it does`];
    return parts[0] in LAYERS ? [] : [`${path}: "${parts[0]}" is not a layer`];
  });
}

export const tooLong = (files) =>
  Object.entries(files).flatMap(([path, text]) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    return lines <= MAX_LINES || LANGUAGE_FILE.test(path) ? [] : [`${path}: ${lines} lines, at most ${MAX_LINES}`];
  });

export const defaultExports = (files) =>
  Object.entries(files).flatMap(([path, text]) => {
    const isDefault = (node) =>
      ts.isExportAssignment(node) ||
      (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) ||
      (ts.isExportSpecifier(node) && node.name.text === 'default');
    return [...nodes(parse(path, text))].some(isDefault) ? [`${path}: default export`] : [];
  });

/** The guards name what they watch over; that is no use of it. */
const NAMES_THEM = /^gate\/guard-/;

function dangerOf(path, node) {
  const isName = ts.isIdentifier(node) || (ts.isStringLiteralLike(node) && !NAMES_THEM.test(path));
  if (isName && FORBIDDEN.test(node.text)) return node.text;
  const callee = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : undefined;
  if (callee && ts.isIdentifier(callee) && callee.text === 'Function') return 'new Function';
  if (!ts.isTaggedTemplateExpression(node) || !/^(html|svg)$/.test(node.tag.getText())) return undefined;
  const markup = node.template.getText();
  if (/\.(inner|outer)HTML\s*=/.test(markup)) return 'innerHTML';
  return INLINE_ATTRIBUTE.exec(markup)?.[1];
}

export const dangers = (files) =>
  Object.entries(files).flatMap(([path, text]) =>
    [...nodes(parse(path, text))].flatMap((node) => {
      const danger = dangerOf(path, node);
      return danger ? [`${path}: ${danger}`] : [];
    }),
  );

/** `border: 1px solid var(--_line)`: where `light-dark()` is unknown, the whole line would be dropped with its colour. */
const COLOUR_IN_SHORTHAND =
  /\b(?:border|outline)(?:-(?:block|inline))?(?:-(?:start|end))?:[^;}]*\b(?:solid|dashed)\b[^;}]*var\(/g;

export const lostBorders = (files) =>
  Object.entries(files).flatMap(([path, text]) =>
    [...text.matchAll(COLOUR_IN_SHORTHAND)].map(([line]) => `${path}: the colour of "${line}…" comes apart`),
  );
