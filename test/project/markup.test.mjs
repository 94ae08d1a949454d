// The demo's pages are what people copy from.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {get} from 'node:http';
import {after, test} from 'node:test';
import {text} from 'node:stream/consumers';
import {HtmlValidate} from 'html-validate';
import {startDemo} from '../../demo/server.mjs';
import {THEME_HOST, THEMES} from '../../demo/themes/themes.mjs';

const demo = await startDemo();
after(() => demo.close());

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Taste, not faults.
  rules: {'doctype-style': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off'},
});

/** Not every machine resolves names under localhost outside a browser: ask 127.0.0.1 and name the host. */
async function fetchPage(address) {
  const {host, port, pathname, search} = new URL(address);
  const [response] = await once(get({host: '127.0.0.1', port, path: pathname + search, headers: {host}}), 'response');
  assert.equal(response.statusCode, 200);
  return text(response);
}

const faultsOf = async (markup) => {
  const {results} = await validator.validateString(markup);
  return results.flatMap(({messages}) => messages.map(({line, message}) => `line ${line}: ${message}`));
};

/** The looks of the made-up municipality, in bokmål and with another language around the product than in the page. */
const looks = THEMES.flatMap(({id}) =>
  ['', '?lang=en&ask=several', 'personvern', 'personvern?lang=se'].map((path) => [
    `tema/${id}/${path}`,
    `http://${THEME_HOST}:${demo.port}/tema/${id}/${path}`,
  ]),
);

for (const [name, address] of Object.entries({index: demo.url, ...demo.sites, ...Object.fromEntries(looks)})) {
  test(`the page ${name} of the demo is valid HTML`, async () => {
    assert.deepEqual(await faultsOf(await fetchPage(address)), []);
  });
}

test('invalid HTML is seen', async () =>
  assert.equal((await faultsOf('<p><button><a href="/">x</a></button></p>')).length > 0, true));
