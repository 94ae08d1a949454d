// What can be seen without eyes. Looks are for people to judge, on the pictures.
import {ASKING, COMPACT_ASKING, PLAIN_ASKING} from './states.mjs';

/** Pixels: a compact block on a wide screen, where there is one question. */
const COMPACT = 260;

/**
 * @param shot `{state, width}` and what camera.mjs measured
 * @returns a line for each thing that is wrong
 */
export function faultsOf({state, width, seen}) {
  const {bannerHeight, buttonSizes, buttonsEnd, headingStarts, sideways, window} = seen;
  const isAsking = ASKING.includes(state);
  return [
    sideways > 0 && `${sideways} px must be scrolled sideways`,
    buttonSizes.length > 1 && `the buttons differ: ${buttonSizes.join(', ')}`,
    PLAIN_ASKING.includes(state) &&
      width === 1280 &&
      bannerHeight > COMPACT &&
      `${bannerHeight} px high, ${COMPACT} wanted`,
    isAsking &&
      width === 375 &&
      buttonsEnd > window.height &&
      `the buttons end at ${buttonsEnd} of ${window.height} px`,
    COMPACT_ASKING.includes(state) &&
      width === 375 &&
      headingStarts >= window.height &&
      `the page's own heading starts at ${headingStarts} of ${window.height} px`,
  ].filter(Boolean);
}
