import {expect} from '@open-wc/testing';
import {DeclarationError} from '../../src/declaration/check.js';
import {diagnose} from '../../src/declaration/diagnose.js';
import {fetchJson} from '../../src/declaration/load.js';
import {served} from '../fixtures/pages.js';
import {written} from '../fixtures/declarations.js';

/** What the web developer reads. */
async function fault(given: string | object | undefined): Promise<string> {
  try {
    await diagnose(given);
  } catch (error) {
    expect(error).to.be.instanceOf(DeclarationError);
    return (error as Error).message;
  }
  throw new Error('nothing was found to be wrong');
}

const answer = (query: Record<string, string | number>): string => served('/declaration.json', query);

function writeInline(text: string): void {
  const inline = document.createElement('script');
  inline.type = 'application/json';
  inline.id = 'personvern-declaration';
  inline.textContent = text;
  document.head.append(inline);
}

afterEach(() => {
  document.querySelector('#personvern-declaration')?.remove();
});

/** True if the gate takes no declaration from such an answer. */
const isRefused = (query: Parameters<typeof answer>[0]): Promise<boolean> =>
  fetchJson(answer(query)).then(
    () => false,
    () => true,
  );

describe('a declaration that cannot be had is explained (R58)', () => {
  it('there is none anywhere', async () => {
    const message =
      'no declaration found; expected data-declaration="…" on the script, or ' +
      '<script type="application/json" id="personvern-declaration">';
    expect(await fault(undefined)).to.equal(message);
    expect(await fault('')).to.equal(message);
  });

  for (const status of [404, 500]) {
    it(`the server answers ${String(status)}`, async () => {
      const address = answer({status, body: '{}'});
      expect(await fault(address)).to.equal(`${address} answered ${String(status)}; expected the declaration`);
    });
  }

  it('the server answers with a page, perhaps a login', async () => {
    const address = answer({body: '\n <!doctype html><title>Logg inn</title>'});
    const question = 'does the address lead to a page, perhaps "not found" or a login?';
    expect(await fault(address)).to.equal(`${address} is HTML, not JSON; ${question}`);
  });

  it('the file is malformed', async () => {
    const address = answer({body: '{"controller": {},}'});
    expect(await fault(address)).to.match(/^\/served\/declaration\.json\?\S+ is not valid JSON: \S.+ JSON /);
  });

  it('the file is empty', async () => {
    const address = answer({body: ''});
    expect(await fault(address)).to.contain(`${address} is not valid JSON: Unexpected end`);
  });

  it('the network is down, or the address wrong', async () => {
    // Nothing listens on port 1, and browsers do not even ask it.
    const address = 'http://localhost:1/declaration.json';
    expect(await fault(address)).to.equal(`${address} could not be fetched; is the address right, and the network up?`);
  });

  it('the file can be read, but is not right', async () => {
    const address = answer({body: JSON.stringify(written({updated: 'i dag'}))});
    expect(await fault(address)).to.equal('updated is "i dag"; expected a date like "2026-11-24"');
  });

  it('what stands in the page is not JSON', async () => {
    writeInline('{controller: {}}');
    expect(await fault(undefined)).to.contain('#personvern-declaration is not valid JSON: ');
  });

  it('the object that the page passes is not right', async () => {
    expect(await fault({})).to.equal('controller is missing; expected an object {…}');
  });
});

describe('a declaration that is right', () => {
  it('is found at its address, in the page and in a call, and keys without effect are named', async () => {
    const json = written({servises: []});
    expect(await diagnose(answer({body: JSON.stringify(json)}))).to.deep.equal(['servises']);
    expect(await diagnose(json)).to.deep.equal(['servises']);
    writeInline(JSON.stringify(json));
    expect(await diagnose(undefined)).to.deep.equal(['servises']);
  });

  it('that stands in the page goes before one at an address, as the gate has it', async () => {
    writeInline(JSON.stringify(written({inline: true})));
    expect(await diagnose(answer({status: 404}))).to.deep.equal(['inline']);
  });

  it('is fetched by the gate as JSON; what is none is refused (R58)', async () => {
    expect(await fetchJson(answer({body: '{"a": [1]}'}))).to.deep.equal({a: [1]});
    for (const body of ['', '<!doctype html>', '{a: 1}']) expect(await isRefused({body}), body).to.be.true;
  });

  it('that comes with an error is refused, also where the body is JSON (R58)', async () => {
    for (const status of [404, 403, 500, 503]) {
      expect(await isRefused({status, body: JSON.stringify(written())}), String(status)).to.be.true;
    }
  });
});
