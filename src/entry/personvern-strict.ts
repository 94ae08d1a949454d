/**
 * `dist/personvern-strict.js`: the gate with the network guard, instead of `personvern.js`. One file, so that the page
 * has either both or nothing.
 */
import {boot} from '../gate/boot.js';
import {guardFrames, guardTabs} from '../gate/guard-frames.js';
import {guardNetwork} from '../gate/guard-network.js';

boot('personvern-strict.js', (consent, enter) => {
  guardNetwork(consent);
  guardFrames(enter);
  guardTabs(enter);
});
