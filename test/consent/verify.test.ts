import {expect} from '@open-wc/testing';
import {Consent} from '../../src/consent/consent.js';
import type {Personvern, Settings} from '../../src/consent/personvern.js';
import {verify} from '../../src/consent/verify.js';
import {readDeclaration} from '../../src/declaration/read.js';
import {written} from '../fixtures/declarations.js';
import {served} from '../fixtures/pages.js';

interface Verified {
  readonly consent: Consent;
  readonly errors: string[];
  readonly warnings: string[];
  readonly events: string[];
}

/** What the web developer sees, and what the page is told, when the gate has read `json`, or has got nothing. */
async function verified(json: unknown, settings: Settings = {}): Promise<Verified> {
  const consent = new Consent({read: () => undefined, path: '/', now: Date.now});
  consent.declare(json === undefined ? undefined : readDeclaration(json));
  const errors: string[] = [];
  const warnings: string[] = [];
  const events: string[] = [];
  const {error, warn} = console;
  const listen = ({error: fault}: {error: Error}): unknown => events.push(String(fault));
  console.error = (text: string) => errors.push(text);
  console.warn = (text: string) => warnings.push(text);
  document.addEventListener('personvern-error', listen);
  await verify({consent, settings} as Personvern);
  document.removeEventListener('personvern-error', listen);
  Object.assign(console, {error, warn});
  return {consent, errors, warnings, events};
}

describe('before any answer counts, the declaration', () => {
  it('is found to be right, without a word', async () => {
    const {consent, errors, warnings, events} = await verified(written({$schema: 'x'}));
    expect([...errors, ...warnings, ...events]).to.deep.equal([]);
    expect(consent.state).to.equal('ready');
  });

  it('is shut when the gate could read it, but nobody can be asked about it (R58)', async () => {
    const {consent, errors, events} = await verified(written({controller: {name: 'Eksempel kommune'}}));
    const fault =
      'DeclarationError: controller.contact is missing; expected an e-mail address, telephone number or http(s) address';
    expect(errors).to.deep.equal([`personvern: everything optional is off. ${fault}`]);
    expect(events).to.deep.equal([fault]);
    expect(consent.state).to.equal('failed');
    expect(consent.asks).to.deep.equal([]);
  });

  it('is explained when the gate could not even read it (R58)', async () => {
    const declaration = served('/declaration.json', {status: 404});
    const {consent, errors, events} = await verified(undefined, {declaration});
    const fault = `DeclarationError: ${declaration} answered 404; expected the declaration`;
    expect(errors).to.deep.equal([`personvern: everything optional is off. ${fault}`]);
    expect(events).to.deep.equal([fault]);
    expect(consent.state).to.equal('failed');
  });

  it('is told of when it has come too late for this page (R58)', async () => {
    const declaration = served('/declaration.json', {body: JSON.stringify(written({}))});
    const {consent, errors} = await verified(undefined, {declaration});
    expect(errors.join()).to.match(/^personvern: everything optional is off\. .* load it anew$/);
    expect(consent.state).to.equal('failed');
  });

  it('is read with a word about keys that have no effect', async () => {
    const {consent, errors, warnings} = await verified(written({servises: [], hjelp: 1}));
    expect(errors).to.deep.equal([]);
    expect(warnings).to.deep.equal(['personvern: no effect in the declaration: servises, hjelp']);
    expect(consent.state).to.equal('ready');
  });
});
