import { LitElement, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { Sheet } from './banner-sheets.js';
import { PersonvernController } from './personvern-controller.js';
import { type View } from './question-view.js';
/** What has come of the presses so far. */
export interface Shown {
    /** Instead of the first question. */
    readonly sheet?: Sheet | undefined;
    readonly hidden?: boolean;
    /** What a press leads to could not be fetched. The question stands, and can be pressed again. */
    readonly failed?: boolean;
    /** What has been ticked and not yet saved, by purpose or service. */
    readonly draft?: Readonly<Record<string, boolean>>;
    /** The full list, while it is unfolded. */
    readonly list?: View['list'];
}
/** A press as it was when it was made: what it leads to may have to be fetched first. */
export interface Press {
    readonly event: Event;
    /** What was pressed; with what was read around it, also when it is out of sight by now. */
    readonly target: HTMLElement;
    readonly hadFocus: boolean;
}
/**
 * Asks for consent, inline and first in the page (Designsystemet, "Samtykke til å lagre informasjon"). Reopened, it
 * shows the answer in force and takes it back. Here is what is shown; what follows from a press is in
 * `banner-conduct.ts`, which is fetched at the first sign of one.
 *
 * @tagname personvern-banner
 * @attr {string} declaration - Address of the declaration, where the element is written by hand.
 * @csspart section - All that is seen. The answers are no part: with a part's style, yes could be set apart from no.
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
        _shown: {
            state: boolean;
        };
    };
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    /** Level of the heading, 1-6. */
    headingLevel: number;
    /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
    language: string | undefined;
    /** What is on show; read only. `drawn`: what the server has drawn. */
    state: 'idle' | 'drawn' | Sheet['state'];
    /** Its conduct's business as well, like the next. */
    _shown: Shown;
    readonly _personvern: PersonvernController<Messages>;
    private readonly _conduct;
    static define(tag?: string, registry?: CustomElementRegistry): void;
    constructor();
    connectedCallback(): void;
    /** What the server has drawn stays until there is something to take its place. */
    protected shouldUpdate(): boolean;
    protected firstUpdated(): void;
    protected willUpdate(): void;
    /** Shows the answer in force and brings the visitor to it. Resolves when that is done. */
    show(): Promise<void>;
    /** Takes it from sight until the next page, or the next `show()`. Stores nothing. */
    hide(): void;
    /** What a press cannot lead to is said, and what was pressed gets its focus back. Nothing has been granted then. */
    private _do;
    /** A press, or the first sign of one, so that what it leads to is there in time. */
    private readonly _hear;
    protected render(): TemplateResult;
    private _content;
}
declare global {
    interface HTMLElementTagNameMap {
        'personvern-banner': PersonvernBanner;
    }
}
