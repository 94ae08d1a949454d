import { LitElement, type TemplateResult } from 'lit';
import type { Personvern } from '../consent/personvern.js';
import type { EmbedKind } from '../i18n/messages.js';
/**
 * A video, a map or the like from another site. Nothing of it is fetched until the visitor asks for it, here and now
 * or once and for all from that provider (Designsystemet: ask late).
 *
 * @tagname personvern-embed
 * @slot - A link to the source. It stands in the placeholder, and on the page without JavaScript.
 * @csspart button - The button that shows the item.
 * @csspart frame - The frame, when it is shown.
 */
export declare class PersonvernEmbed extends LitElement {
    static properties: {
        service: {};
        src: {};
        name: {};
        kind: {};
        ratio: {};
        width: {
            type: NumberConstructor;
        };
        height: {
            type: NumberConstructor;
        };
        allow: {};
        allowfullscreen: {
            type: BooleanConstructor;
        };
        headingLevel: {
            type: NumberConstructor;
            attribute: string;
        };
        language: {};
        state: {
            reflect: boolean;
        };
        _once: {
            state: boolean;
        };
        _said: {
            state: boolean;
        };
    };
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    /** Id of the service in the declaration. */
    service: string;
    /** Address of what is embedded, http(s). */
    src: string;
    /** What it is called: in the placeholder, and as the title of the frame. */
    name: string;
    /** What it is; guessed from the address where it is left out. */
    kind: EmbedKind | undefined;
    /** Width to height, as in CSS: `16/9`. */
    ratio: string | undefined;
    /** Pixels; with `height` instead of `ratio`. */
    width: number | undefined;
    /** Pixels. */
    height: number | undefined;
    /** As on an iframe. */
    allow: string | undefined;
    /** As on an iframe. */
    allowfullscreen: boolean;
    /** Level of the heading, 1-6. */
    headingLevel: number;
    /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
    language: string | undefined;
    /** What is on show; read only. */
    state: 'idle' | 'asking' | 'shown' | 'failed';
    /** Asked for on this page only; nothing is stored. */
    private _once;
    /** What is being read out. */
    private _said;
    private readonly _personvern;
    static define(tag?: string, registry?: CustomElementRegistry): void;
    constructor();
    /** Fetches its words beforehand, so that it is drawn as soon as it comes to the page. False if they cannot be had. */
    prepare(personvern: Personvern): Promise<boolean>;
    protected willUpdate(): void;
    protected updated(): void;
    private _stateNow;
    /** A yes to one service must not fetch another's. */
    private _isOwn;
    private get _isStrict();
    private _declared;
    /** Back to the placeholder, also where it was shown just this once, if the visitor now says no to it or to all. */
    private _hear;
    private readonly _show;
    /** What waits for another page says so itself, or there. */
    private _tellSaved;
    protected render(): TemplateResult;
    private _content;
    private _frame;
}
declare global {
    interface HTMLElementTagNameMap {
        'personvern-embed': PersonvernEmbed;
    }
}
