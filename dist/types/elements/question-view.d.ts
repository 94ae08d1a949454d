/** The question: one purpose with yes and no, or several to tick. What follows from a press is not its business. */
import { type TemplateResult } from 'lit';
import type { Consent } from '../consent/consent.js';
import type { Declaration, OptionalPurpose, Service } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { Messages } from '../i18n/messages.js';
/** What is shown. */
export interface View {
    readonly consent: Consent;
    readonly declaration: Declaration;
    readonly words: Messages;
    readonly language: Language;
    readonly headingLevel: number;
    readonly purposes: readonly OptionalPurpose[];
    readonly isTicked: (id: string) => boolean;
    /** Under the heading. */
    readonly notices: readonly string[];
    /** The full list, while it is unfolded. */
    readonly list: ((view: View) => unknown) | undefined;
    /** Services with an answer of their own, and what is shown of them below their purpose. */
    readonly services?: readonly Service[];
    readonly choices?: (purpose: OptionalPurpose) => unknown;
    /** After the buttons, and beside the one that unfolds the list. */
    readonly withdrawal?: unknown;
    readonly closing?: unknown;
}
/** All that is seen, and what is read out. */
export declare function bannerView({ language, words }: Pick<View, 'language'> & {
    readonly words: Messages | undefined;
}, content: unknown, status: unknown): TemplateResult;
export declare function questionView(view: View): TemplateResult;
/**
 * Every answer is given with this one template: the same element and class whatever it says (R10, R11, R13). It is no
 * part and has no siblings, since a site's style could tell parts apart by `attr()`, and siblings by `sibling-index()`.
 */
export declare function button(role: string, text: string): TemplateResult;
export declare function choice(view: View, id: string, label: unknown, about?: unknown): TemplateResult;
