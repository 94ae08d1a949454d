// The page bundle has only what our elements use of Lit (scripts/lit-slim.mjs). An element that began to use more would
// work from source and fail on pages, without a word.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {slimmed} from '../../scripts/lit-slim.mjs';
import {leftOut} from './lit-rules.mjs';

const project = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, project), 'utf8');
const filesIn = (folder, ending) =>
  readdirSync(new URL(folder, project), {recursive: true})
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);

const withText = (paths) => Object.fromEntries(paths.map((path) => [path, read(path)]));

test('our elements use nothing of Lit that is left out of the page bundle', () => {
  const source = withText([...filesIn('src/elements', '.ts'), ...filesIn('src/entry', '.ts')]);
  assert.deepEqual(leftOut(source), [], 'write it otherwise, or give it back in scripts/lit-slim/');
});

test('nor does @lit/context', () => {
  const files = filesIn('node_modules/@lit/context/development/lib/controllers', '.js');
  assert.ok(files.length);
  for (const file of files) assert.doesNotMatch(read(file), /\b(hostUpdated?|removeController)\b/, file);
});

test('the rules see what is left out', () => {
  const faults = leftOut({
    'a.ts': "import {html, noChange} from 'lit';\nimport {repeat} from 'lit/directives/repeat.js';",
    'b.ts': "import {html, svg, type TemplateResult} from 'lit';\nimport {ref} from 'lit-html/directives/ref.js';",
    'c.ts': 'html`<p class="${a} ${b}"></p>`; html`<p ${c}></p>`; html`<!-- ${d} -->`;',
    'd.ts': 'html`<style>${a}</style>`; html`<title>${b}</title>`; html`<${tag}></${tag}>`; html`<svg></svg>`;',
    'e.ts': "class A extends LitElement { static properties = {a: {type: Array}, b: {hasChanged() {}}, 'c': {}}; }",
    'f.ts': 'class A extends LitElement { static properties = {a: {type: Number, reflect: true}, ...b, c: d}; }',
    'g.ts': 'class A extends LitElement {}',
    'h.ts': 'class A extends LitElement { static properties = {}; getPropertyOptions() {} }',
    'i.ts': 'class A extends B { static properties = {}; }',
    'j.ts': 'class A extends C { hostUpdated() {} }',
  });
  assert.deepEqual(faults, [
    'a.ts: noChange',
    'a.ts: lit/directives/repeat.js',
    'b.ts: svg',
    'b.ts: lit-html/directives/ref.js',
    'c.ts: two expressions in an attribute',
    'c.ts: an expression that is no value of an attribute',
    'c.ts: an expression in a comment',
    'd.ts: an expression in <style>',
    'd.ts: an expression in <title>',
    'd.ts: an expression in the name of a tag',
    'e.ts: type: Array',
    'e.ts: hasChanged',
    'f.ts: type: Number with reflect',
    'f.ts: properties that are not written out',
    'f.ts: properties that are not written out',
    'g.ts: no static properties',
    'h.ts: getPropertyOptions',
    'i.ts: extends B, with properties',
    'j.ts: hostUpdated',
  ]);
});

test('the rules let pass what our elements may use', () => {
  const faults = leftOut({
    'a.ts': "import {css, html, LitElement, nothing, type TemplateResult} from 'lit';",
    'b.ts': 'html`<p class="a ${b} c" ?hidden=${c} .value=${d} @input=${e}>${f} ${g}</p><textarea>h</textarea>`;',
    'c.ts': 'html`<tr><td>${a}</td></tr>`; html`${b}`; html`<svg viewBox="0 0 1 1"><path d=${c} /></svg>`;',
    'd.ts':
      "class A extends LitElement { static override properties = {a: {}, b: {type: Number, attribute: 'b-b'}, " +
      'c: {type: Boolean}, d: {reflect: true}, e: {state: true}}; willUpdate() {} }',
  });
  assert.deepEqual(faults, []);
});

test('of a class only what is named is left, ours where it has a body and otherwise Lit’s', () => {
  const lit =
    "const DEV_MODE = true; export class A extends B { x() { return 1; } y() {} static z() {} } A.w = 'hook';";
  const code = slimmed(lit, 'class A extends B { x; static z() { return 2; } }', assert.fail);
  assert.equal(
    code,
    'const DEV_MODE = false; export class A extends B {\nx() { return 1; }\nstatic z() { return 2; }\n} ',
  );
});

test('what Lit no longer has is named, so that the build can stop', () => {
  const lost = [];
  const fail = (what) => lost.push(what);
  slimmed('class A { x() {} } const c = () => {};', 'class A { y; } const b = 1; class c {}', fail);
  assert.deepEqual(lost, ['A.y', 'b', 'c']);
});
