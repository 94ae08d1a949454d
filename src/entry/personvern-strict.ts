/**
 * `dist/personvern-strict.js`: the network guard and what else only `data-guard="strict"` takes, as a classic script.
 * The gate has the parser fetch it, so that nothing on the page comes before it.
 */
import {guardFrames} from '../gate/guard-frames.js';
import {guardNetwork} from '../gate/guard-network.js';

const {personvern} = window;
if (personvern) {
  guardNetwork(personvern.consent);
  const script = document.currentScript as HTMLScriptElement;
  guardFrames(script.nonce);
  // That is how the gate knows that the guard is up.
  script.remove();
}
