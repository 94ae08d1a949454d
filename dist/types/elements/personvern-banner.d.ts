import { LitElement, type TemplateResult } from 'lit';
import type * as BannerSheets from './banner-sheets.js';
type Sheet = BannerSheets.Sheet;
/**
 * Asks for consent, inline and first in the page (Designsystemet, "Samtykke til å lagre informasjon"). Reopened, it
 * shows the answer in force and takes it back.
 *
 * @tagname personvern-banner
 * @attr {string} declaration - Address of the declaration, where the element is written by hand.
 * @csspart section - All that is seen.
 * @csspart button - Every button that gives an answer or takes one back. They cannot be styled apart.
 * @cssprop --personvern-text - Text. The properties are shared by all elements.
 * @cssprop --personvern-text-subtle - Text that explains.
 * @cssprop --personvern-surface - What the text stands on.
 * @cssprop --personvern-border - Lines between the surface and the page, and in lists.
 * @cssprop --personvern-button-surface - All buttons.
 * @cssprop --personvern-button-surface-hover - All buttons, under the mouse.
 * @cssprop --personvern-button-text - All buttons.
 * @cssprop --personvern-button-border - All buttons, ticked boxes and the line beside a notice.
 * @cssprop --personvern-focus - Focus ring.
 * @cssprop --personvern-radius - Corners.
 * @cssprop [--personvern-max-width=75rem] - Width of the content.
 */
export declare class PersonvernBanner extends LitElement {
    static properties: {
        headingLevel: {
            type: NumberConstructor;
            attribute: string;
        };
        language: {};
        state: {
            reflect: boolean;
        };
        _sheet: {
            state: boolean;
        };
        _hidden: {
            state: boolean;
        };
        _draft: {
            state: boolean;
        };
        _detailed: {
            state: boolean;
        };
        _status: {
            state: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    /** Level of the heading, 1-6. */
    headingLevel: number;
    /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
    language: string | undefined;
    /** What is on show; read only. */
    state: 'idle' | Sheet['state'];
    /** What is shown instead of the first question. */
    private _sheet;
    private _hidden;
    /** What has been ticked and not yet saved, by purpose or service. */
    private _draft;
    /** The full list is unfolded. */
    private _detailed;
    /** Content of the live region. */
    private _status;
    private readonly _personvern;
    /** What had focus when the visitor called us up. */
    private _opener;
    static define(tag?: string, registry?: CustomElementRegistry): void;
    constructor();
    connectedCallback(): void;
    protected willUpdate(): void;
    /** Shows the answer in force and brings the visitor to it. Resolves when that is done. */
    show(): Promise<void>;
    /** Takes it from sight until the next page, or the next `show()`. Stores nothing. */
    hide(): void;
    private get _title();
    private _stateNow;
    private _turn;
    private _present;
    /** So that it is not lost with the button that was pressed. */
    private _moveFocus;
    private _answer;
    private _save;
    private readonly _isTicked;
    private readonly _tick;
    private readonly _close;
    private readonly _unfold;
    protected render(): TemplateResult;
    private _content;
}
declare global {
    interface HTMLElementTagNameMap {
        'personvern-banner': PersonvernBanner;
    }
}
export {};
