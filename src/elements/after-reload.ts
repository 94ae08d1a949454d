/** Some answers have the page loaded anew. How what came of them is told on the page that comes back. */
import {outcomeBeforeReload, type Outcome} from '../consent/personvern.js';

/** Frames in which an embed has its words and has drawn what it shows. */
const PATIENCE = 120;

/** What is to be told, if anything: once, not again on the way back. */
export function takeOutcome(): Outcome | undefined {
  const outcome = outcomeBeforeReload();
  history.replaceState({...(history.state as object), personvern: undefined}, '');
  // A yes that was not given here, but in another tab or by the page's own code, is no news to anybody.
  return outcome && (outcome.withdrawn.length || outcome.back !== undefined) ? outcome : undefined;
}

/** Resolves when the page has come, with what had focus before. What is said earlier is drowned by its being read. */
export async function whenBack(selector: string | undefined): Promise<HTMLElement | undefined> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      addEventListener('load', resolve);
    });
  return selector ? findAgain(selector) : undefined;
}

/** Of an embed, the frame that it now shows. */
async function findAgain(selector: string): Promise<HTMLElement | undefined> {
  const found = document.querySelector<HTMLElement>(selector);
  if (found?.localName !== 'personvern-embed') return found ?? undefined;
  for (let i = 0; i < PATIENCE; i++) {
    const frame = found.shadowRoot?.querySelector('iframe');
    if (frame) return frame;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}
