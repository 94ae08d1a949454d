import {expect} from '@open-wc/testing';
import {readSignal, type SignalSource} from '../../src/consent/signals.js';

const seen = (source: object, attribute?: string): string | undefined => readSignal(source as SignalSource, attribute);

describe('what the browser asks on the visitor’s behalf', () => {
  it('is Do Not Track where it says 1 (R48)', () => {
    expect(seen({doNotTrack: '1'})).to.equal('dnt');
  });

  it('is Global Privacy Control where it says true (R49)', () => {
    expect(seen({globalPrivacyControl: true})).to.equal('gpc');
  });

  it('is also what only the server sees, by attribute (R50)', () => {
    expect(seen({}, 'dnt')).to.equal('dnt');
    expect(seen({}, 'gpc')).to.equal('gpc');
    expect(seen({doNotTrack: '0', globalPrivacyControl: false}, 'dnt')).to.equal('dnt');
  });

  it('is Global Privacy Control where there are both', () => {
    expect(seen({doNotTrack: '1', globalPrivacyControl: true})).to.equal('gpc');
    expect(seen({globalPrivacyControl: true}, 'dnt')).to.equal('gpc');
    expect(seen({doNotTrack: '1'}, 'gpc')).to.equal('gpc');
  });

  const nothing = [{}, ...['0', 'no', 'unspecified', '', null, undefined].map((doNotTrack) => ({doNotTrack}))];
  for (const source of [...nothing, {globalPrivacyControl: false}, {globalPrivacyControl: undefined}]) {
    for (const attribute of [undefined, '', '0', 'none', 'DNT=0']) {
      it(`is nothing with ${JSON.stringify(source)} and data-signal ${String(attribute)} (R51)`, () => {
        expect(seen(source, attribute)).to.be.undefined;
      });
    }
  }

  it('can be read from this very browser', () => {
    expect(readSignal(navigator)).to.be.undefined;
  });
});
