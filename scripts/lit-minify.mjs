// Takes comments and indentation out of Lit's html``, svg`` and css`` templates. One space stays where there was
// whitespace, because it is visible between inline elements; not for templates with <pre>. A sheet without expressions
// needs nothing of what `css` does, so it becomes `unsafeCSS`, which Lit has in any case.
import {transformSync} from 'esbuild';
import MagicString from 'magic-string';

function* taggedTemplates(node) {
  if (node?.type === 'TaggedTemplateExpression' && /^(css|html|svg)$/.test(node.tag.name)) yield node;
  for (const value of Object.values(node ?? {})) {
    if (value && typeof value === 'object') yield* taggedTemplates(value);
  }
}

const escapeTemplate = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

const wholeSheet = (cooked, target) =>
  escapeTemplate(
    transformSync(cooked, {loader: 'css', minify: true, target})
      .code.trim()
      // esbuild leaves custom properties as they are.
      .replace(/(--[\w-]+): /g, '$1:')
      .replace(/(, |\( )(?=var|light|#|--|\d)/g, (space) => space[0]),
  );

/** A piece of a template between two expressions cannot be parsed on its own. */
function piece(source, tag, isFirst, isLast) {
  const comments = tag === 'css' ? /\/\*[^]*?\*\//g : /<!--[^]*?-->/g;
  let text = source
    .replace(comments, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ (?=\/?>)/g, '');
  if (isFirst) text = text.trimStart();
  if (isLast) text = text.trimEnd();
  return text;
}

const isSheet = ({tag, quasi}) => tag.name === 'css' && quasi.quasis.length === 1;

export const litMinify = ({target}) => ({
  name: 'lit-minify',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
    const out = new MagicString(code);
    for (const template of taggedTemplates(this.parse(code))) {
      const {tag, quasi} = template;
      if (isSheet(template)) {
        const sheet = wholeSheet(quasi.quasis[0].value.cooked, target);
        out.update(template.start, template.end, `unsafeCSS(\`${sheet}\`)`);
        continue;
      }
      for (const q of quasi.quasis) {
        const before = code.slice(q.start, q.end);
        const after = piece(before, tag.name, q === quasi.quasis[0], q === quasi.quasis.at(-1));
        // An empty quasi has no characters to replace.
        if (after !== before) out.update(q.start, q.end, after);
      }
    }
    const sheets = out.toString().includes('unsafeCSS(');
    if (sheets) out.prepend("import {unsafeCSS} from 'lit';\n");
    return {code: out.toString(), map: out.generateMap({hires: true})};
  },
});
