/** What goes first in `<head>`: the declaration, the gate, and for the strict guard what keeps the network shut. */
import type { Settings } from '../consent/personvern.js';
import type { Declaration } from '../declaration/declaration.js';
export interface SnippetSettings extends Omit<Settings, 'declaration'> {
    /** Folder of the files in `dist/`; `/personvern/` if left out. */
    readonly base?: string | undefined;
    /** Address of the declaration, to have it in a file of its own instead of in the page. */
    readonly declarationUrl?: string | undefined;
    /** Value of `data-guard`; `strict` is a file of its own, with the barrier and the fallback. */
    readonly guard?: string | undefined;
    /** The nonce of the site's own policy, for what is written inline. */
    readonly nonce?: string | undefined;
    /** The text of `dist/personvern.js`, or of `dist/personvern-strict.js`, to have the gate in the page itself: no request, and no file that can fail. */
    readonly inline?: string | undefined;
    /** True where the policy is sent as a header as well: no barrier is then needed, and nothing waits for it. */
    readonly policyInHeader?: boolean | undefined;
    /** False where the visitor's address is http. */
    readonly secure?: boolean | undefined;
}
/** How every build of the gate begins; it must not be taken for somebody's tracker. */
export declare const GATE_NOTICE = "/*! personvern-banner ";
/** The lines for the head, without a line break at the end. They go before anything that loads or runs. */
export declare function headSnippet(declaration: Declaration, settings?: SnippetSettings): string;
/** A declaration as it was written: without what reading adds, so that the page carries no more than it must. */
export declare function written({ hashes: _, ...declaration }: Declaration): object;
