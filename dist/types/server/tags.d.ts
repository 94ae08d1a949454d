/** Offsets are characters from the start of the page; `end` is the one after the last. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
export interface Attribute extends Range {
    /** Without character references. */
    readonly value: string;
}
/** A start tag. */
export interface Tag extends Range {
    /** Lower case, as are the names of attributes. */
    readonly name: string;
    readonly attributes: Readonly<Record<string, Attribute>>;
    /** Inside SVG or MathML. */
    readonly foreign: boolean;
    /** What stands in it, if it is an element with text alone (`script`, `style`, `noscript`, `iframe` …) and is closed. */
    content?: Range;
    /** End of the end tag, for the same elements. */
    closed?: number;
}
/** Every start tag in `html`, in order. Never throws: there is no text that is not HTML. */
export declare function readTags(html: string): Tag[];
