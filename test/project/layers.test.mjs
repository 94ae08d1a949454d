import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {dangers, defaultExports, lostBorders, tooLong, wrongImports, wrongPlaces} from './source-rules.mjs';

const src = fileURLToPath(new URL('../../src', import.meta.url));

const source = Object.fromEntries(
  readdirSync(src, {recursive: true})
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(src, path), 'utf8')]),
);

test('imports only point to lower layers', () => assert.deepEqual(wrongImports(source), []));
test('every file is in a layer, under a name that says something', () => assert.deepEqual(wrongPlaces(source), []));
test('files are at most 250 lines', () => assert.deepEqual(tooLong(source), []));
test('exports have names', () => assert.deepEqual(defaultExports(source), []));
test('no markup from strings, no code from strings, no inline style or handler', () =>
  assert.deepEqual(dangers(source), []));

test('borders and focus rings outlast a colour that an old browser does not know', () =>
  assert.deepEqual(lostBorders(source), []));

test('the rules see a border that would not', () => {
  const faults = lostBorders({
    'elements/a-styles.ts':
      'p { border-block-end: 1px solid var(--_line); outline: 3px solid; border-radius: var(--_radius) }',
  });
  assert.deepEqual(faults, ['elements/a-styles.ts: the colour of "border-block-end: 1px solid var(…" comes apart']);
});

test('the rules see a wrong import, whatever its form', () => {
  const faults = wrongImports({
    'declaration/parse.ts': "import type {Gate} from '../gate/gate.js';",
    'declaration/load.ts': "export * from '../consent/consent.js';",
    'declaration/hash.ts': "type C = import('../consent/consent.js').Consent;",
    'consent/consent.ts': "await import('../elements/personvern-banner.js');",
    'gate/gate.ts': "import {html} from 'lit';\nimport {x} from '../integrations/matomo.js';",
    'gate/cookies.ts': "import '../entry/personvern.js';\nimport 'node:fs';\nimport 'lodash/get.js';",
    'i18n/nb.ts': "import {provide} from '@lit/context/lib/x.js';",
    'elements/banner.ts': "import '../server/head.js';",
    'scanner/scan.ts': "import '../gate/gate.js';\nimport 'lit';",
    'server/page.ts': "import '../gate/gate.js';\nimport 'node:fs';\nimport '../cli/main.js';",
    'prerender/a.ts': "import '../elements/personvern-banner.js';\nimport '../gate/gate.js';\nimport 'node:fs';",
    'elements/c.ts': "import '../prerender/a.js';",
    'entry/a.ts': "import './b.js';\nimport '../unknown/b.js';",
  });
  assert.deepEqual(faults, [
    'declaration/parse.ts → gate',
    'declaration/load.ts → consent',
    'declaration/hash.ts → consent',
    'consent/consent.ts → elements',
    'gate/gate.ts → lit',
    'gate/gate.ts → integrations',
    'gate/cookies.ts → entry',
    'gate/cookies.ts → node:fs',
    'gate/cookies.ts → lodash',
    'i18n/nb.ts → @lit/context',
    'elements/banner.ts → server',
    'scanner/scan.ts → gate',
    'scanner/scan.ts → lit',
    'server/page.ts → gate',
    'server/page.ts → node:fs',
    'server/page.ts → cli',
    'prerender/a.ts → elements',
    'prerender/a.ts → gate',
    'prerender/a.ts → node:fs',
    'elements/c.ts → prerender',
    'entry/a.ts → unknown',
  ]);
});

test('the rules let a right import pass', () => {
  const faults = wrongImports({
    'declaration/parse.ts': "import {hash} from './hash.js';",
    'consent/store.ts': "import Cookies from 'js-cookie';\nimport '../declaration/parse.js';",
    'gate/gate.ts': "import type {Consent} from '../consent/consent.js';",
    'i18n/messages.ts': "export const nb = () => import('./nb.js');",
    'elements/banner.ts':
      "import {html} from 'lit';\nimport 'lit/directives/repeat.js';\nimport '../i18n/messages.js';",
    'scanner/scan.ts': "import 'node:fs';\nimport 'puppeteer-core';\nimport '../declaration/parse.js';",
    'server/page.ts': "import {Tokenizer} from 'parse5';\nimport '../i18n/nb.js';",
    'prerender/a.ts':
      "import {html} from 'lit';\nimport '../elements/question-view.js';\nimport '../elements/banner-styles.js';",
    'cli/park.ts': "import 'node:fs';\nimport '../server/page.js';",
    'entry/cli.ts': "import '../cli/cli.js';\nimport '../elements/banner.js';",
  });
  assert.deepEqual(faults, []);
});

test('the rules see a file in the wrong place', () => {
  assert.deepEqual(wrongPlaces({'gate/utils.ts': '', 'common/x.ts': '', 'banner/x.ts': '', 'stray.ts': ''}), [
    'gate/utils.ts: "utils" says nothing; name what it does',
    'common/x.ts: "common" says nothing; name what it does',
    'banner/x.ts: "banner" is not a layer',
    'stray.ts: "stray.ts" is not a layer',
  ]);
});

test('the rules see a long file, but let a language be as long as its words', () => {
  const lines = (count) => 'x;\n'.repeat(count);
  assert.deepEqual(tooLong({'gate/a.ts': lines(250), 'i18n/nb.ts': lines(999), 'i18n/load.ts': lines(251)}), [
    'i18n/load.ts: 251 lines, at most 250',
  ]);
});

test('the rules see a default export', () => {
  const faults = defaultExports({
    'gate/a.ts': 'export default 1;',
    'gate/b.ts': 'export default class {}',
    'gate/c.ts': 'const x = 1; export {x as default};',
    'gate/d.ts': 'export const x = (y: number) => { switch (y) { default: return 1; } };',
  });
  assert.deepEqual(faults, ['gate/a.ts: default export', 'gate/b.ts: default export', 'gate/c.ts: default export']);
});

test('the rules see code and markup made from strings, but not in comments', () => {
  const faults = dangers({
    'gate/a.ts': "el.innerHTML = x; el['outerHTML'] = x; el.insertAdjacentHTML('beforeend', x);",
    'gate/b.ts': 'eval(x); new Function(x);',
    'elements/a.ts': "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
    'elements/b.ts': 'html`<p .innerHTML=${x}></p>`; html`<p style="color: red"></p>`; html`<p onclick="x()"></p>`;',
    'elements/c.ts': 'html`<p .style=${x} @click=${y}>innerHTML</p>`; // innerHTML, eval\n css`a { color: red; }`;',
  });
  assert.deepEqual(faults, [
    'gate/a.ts: innerHTML',
    'gate/a.ts: outerHTML',
    'gate/a.ts: insertAdjacentHTML',
    'gate/b.ts: eval',
    'gate/b.ts: new Function',
    'elements/a.ts: unsafeHTML',
    'elements/b.ts: innerHTML',
    'elements/b.ts: style',
    'elements/b.ts: onclick',
  ]);
});
