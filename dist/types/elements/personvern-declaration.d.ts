import { LitElement, nothing, type TemplateResult } from 'lit';
/**
 * Everything that the declaration says, and the visitor's own answer: for the page with the privacy statement, and
 * inside the banner.
 *
 * @tagname personvern-declaration
 */
export declare class PersonvernDeclaration extends LitElement {
    static properties: {
        headingLevel: {
            type: NumberConstructor;
            attribute: string;
        };
        language: {};
        _limit: {
            state: boolean;
        };
        _query: {
            state: boolean;
        };
        _said: {
            state: boolean;
        };
        _wide: {
            state: boolean;
        };
    };
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    /** Level of the headings over the purposes; services come one below. */
    headingLevel: number;
    /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
    language: string | undefined;
    /** How many items are shown. */
    private _limit;
    /** What is searched for. */
    private _query;
    /** What is being read out. */
    private _said;
    /** There is room for tables. */
    private _wide;
    private readonly _personvern;
    private readonly _width;
    /** How many items there are to show. */
    private _count;
    private _callOff;
    static define(tag?: string, registry?: CustomElementRegistry): void;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(): void;
    private _hasRoom;
    private _say;
    /** Paper has no button to show more, and does not wait. */
    private readonly _showAll;
    /** To the first of them: the button is gone, or has moved away below them. */
    private readonly _showMore;
    private readonly _search;
    protected render(): TemplateResult | typeof nothing;
    private _content;
}
declare global {
    interface HTMLElementTagNameMap {
        'personvern-declaration': PersonvernDeclaration;
    }
}
