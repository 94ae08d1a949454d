/** Turns the tracker tags of a page or a template into parked markup, and leaves everything else byte for byte. */
import type { Declaration } from '../declaration/declaration.js';
/** `html.slice(start, end)` becomes `text`. */
export interface Change {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** Line of the page, from 1. */
    readonly line: number;
    /** Ids of the services that it waits for. */
    readonly services: readonly string[];
}
/** What a person has to look at. */
export interface Note {
    readonly line: number;
    readonly text: string;
}
export interface Parked {
    readonly html: string;
    /** In order; none if the page is as it was. */
    readonly changes: readonly Change[];
    readonly notes: readonly Note[];
}
/**
 * The page with what belongs to declared optional services parked. Known by the declared `hosts`; inline code by the
 * snippets of well-known tools. Parking what has been parked changes nothing.
 * @param declaration from `parseDeclaration()`
 */
export declare function parkHtml(html: string, declaration: Declaration): Parked;
export declare function applyChanges(html: string, changes: readonly Change[]): string;
export declare function findTrackers(html: string, declaration: Declaration): Omit<Parked, 'html'>;
