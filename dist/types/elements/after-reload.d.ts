/** Some answers have the page loaded anew. How what came of them is told on the page that comes back. */
import { type Outcome } from '../consent/personvern.js';
/** What is to be told, if anything: once, not again on the way back. */
export declare function takeOutcome(): Outcome | undefined;
/** Resolves when the page has come, with what had focus before. What is said earlier is drowned by its being read. */
export declare function whenBack(selector: string | undefined): Promise<HTMLElement | undefined>;
