import { LitElement, nothing, type TemplateResult } from 'lit';
/**
 * The permanent way back to the question, for the footer of every page, and how the answer stands: what was answered
 * and when, and what there was a yes to. Where nothing optional is declared, a line that says so, with a link to the
 * privacy statement.
 *
 * @tagname personvern-settings
 * @csspart link - The button or the link.
 * @csspart status - What was answered, and when.
 */
export declare class PersonvernSettings extends LitElement {
    static properties: {
        language: {};
    };
    static shadowRootOptions: {
        delegatesFocus: boolean;
        clonable?: boolean;
        customElementRegistry?: CustomElementRegistry | null;
        mode: ShadowRootMode;
        serializable?: boolean;
        slotAssignment?: SlotAssignmentMode;
    };
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
    language: string | undefined;
    private readonly _personvern;
    static define(tag?: string, registry?: CustomElementRegistry): void;
    private readonly _show;
    protected render(): TemplateResult | typeof nothing;
    /** On pages for children nothing optional is on, whatever was answered. */
    private _standing;
}
declare global {
    interface HTMLElementTagNameMap {
        'personvern-settings': PersonvernSettings;
    }
}
