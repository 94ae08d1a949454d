/**
 * One HTML page on its way to the visitor: trackers parked, the gate first in the head, the policy in the header; and
 * the policy for its workers.
 */
import type { Declaration } from '../declaration/declaration.js';
import { type SnippetSettings } from './head-snippet.js';
import { type RequestLike, type Visit } from './read-request.js';
export interface PageSettings extends Omit<SnippetSettings, 'nonce' | 'policyInHeader' | 'secure' | 'signal'> {
    /** From `parseDeclaration()`. */
    readonly declaration: Declaration;
    /** False to leave the page's own tags as they are. */
    readonly park?: boolean | undefined;
    /**
     * False to leave the visitor's signals to the script, which sees all but `X-Do-Not-Track`. Pages are then the same
     * for everybody (with any guard but `strict`) and a shared cache may keep them.
     */
    readonly passSignal?: boolean | undefined;
    /**
     * `renderBanner`, to have the question in the page, first in its body, for visitors who are asked. The page then also
     * depends on the answer, unless `passSignal` is false: then everybody gets it, and the gate takes it from those who
     * have answered.
     */
    readonly banner?: DrawBanner | undefined;
}
/** Draws the question for one visitor, or nothing for one who is not asked. */
export type DrawBanner = (declaration: Declaration, settings: Partial<Pick<Visit, 'decision' | 'signal'>> & Pick<SnippetSettings, 'language' | 'nonce' | 'signalPolicy'> & {
    readonly path: string;
}) => string;
/** What is sent instead of, or besides, what the site has made. */
export interface Prepared {
    /** Value of `Content-Security-Policy`; empty for none. */
    readonly policy: string;
    /** Request headers that the page depends on, for `Vary`. */
    readonly vary: readonly string[];
    /** The page for this visitor. */
    readonly rewrite: (html: string) => string;
}
export interface PreparedScript extends Omit<Prepared, 'rewrite'> {
    /** Headers that do not hold any more. */
    readonly dropped: readonly string[];
}
interface Asked {
    readonly request: RequestLike;
    readonly path: string;
    readonly secure: boolean;
    /** The policy that the site has set for this page. */
    readonly existing: string | null | undefined;
}
export declare function preparePage(settings: PageSettings, { request, path, secure, existing }: Asked): Prepared;
/**
 * A script on its way. A worker does not get the policy of its page, unless it comes from a `blob:` or `data:` address;
 * the header of its own file gives it one (https://html.spec.whatwg.org/#run-a-worker). Service workers are left out:
 * they keep what they were installed under, also after the next answer.
 */
export declare function prepareScript(settings: PageSettings, type: string, asked: Asked): PreparedScript | undefined;
/** True for a page that can be read: HTML, as it is, in UTF-8. */
export declare function isReadable(type: string, encoding: string): boolean;
export declare const isHtml: (type: string) => boolean;
/** `Vary` with more names in it. */
export declare function varyWith(existing: string, names: readonly string[]): string;
/** True where the visitor's own address is https, also behind a proxy that says so. */
export declare function isSecure(request: RequestLike, protocol: string): boolean;
/** Headers about the bytes that the site made, which are not those that are sent. */
export declare const ABOUT_BYTES: string[];
export {};
