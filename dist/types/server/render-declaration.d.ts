/**
 * The declaration as static HTML, for the page with the privacy statement: the facts that `<personvern-declaration>`
 * shows, for readers without JavaScript and for search engines (R23, R31, R59).
 */
import { type Declaration } from '../declaration/declaration.js';
export interface RenderSettings {
    /** BCP 47; bokmål if left out. `se` is a draft. */
    readonly language?: string | undefined;
    /** Level of the headings over the purposes, 1 to 6; services come one below. 2 if left out. */
    readonly headingLevel?: number | undefined;
    /** Set it where the site shares the answer over sub-domains: no copy is then kept in localStorage. */
    readonly cookieDomain?: string | undefined;
}
/** One `<div class="personvern-list">`, to be put where the list is to stand. It has no styles and no scripts. */
export declare function renderDeclaration(declaration: Declaration, settings?: RenderSettings): string;
