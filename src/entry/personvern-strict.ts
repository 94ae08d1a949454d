/**
 * `dist/personvern-strict.js`: the network guard and what else only `data-guard="strict"` takes, as a classic script.
 * The gate has the parser fetch it, so that nothing on the page comes before it.
 */
import {guardFrames, guardTabs} from '../gate/guard-frames.js';
import {guardNetwork} from '../gate/guard-network.js';
import {guardProperties} from '../gate/guard-properties.js';
import type {Enters} from '../gate/guard-storage.js';

const {personvern} = window;
if (personvern) {
  guardNetwork(personvern.consent);
  const script = document.currentScript as HTMLScriptElement;
  guardFrames(script.nonce);
  guardTabs(personvern.consent as Enters);
  try {
    guardProperties(window);
  } catch {
    // Storage is blocked; nothing can be written.
  }
  // That is how the gate knows that the guard is up.
  script.remove();
}
