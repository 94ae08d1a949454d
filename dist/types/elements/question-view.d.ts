/** The question: one purpose with yes and no, or several to tick. What follows from a press is the element's business. */
import { type TemplateResult } from 'lit';
import type { Consent } from '../consent/consent.js';
import type { Declaration, OptionalPurpose, Service } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { Messages } from '../i18n/messages.js';
/** What is shown, and whom to tell. */
export interface View {
    readonly consent: Consent;
    readonly declaration: Declaration;
    readonly words: Messages;
    readonly language: Language;
    readonly headingLevel: number;
    readonly purposes: readonly OptionalPurpose[];
    /** The full list is unfolded. */
    readonly detailed: boolean;
    readonly isTicked: (id: string) => boolean;
    readonly tick: (event: Event) => void;
    readonly answer: (event: Event) => void;
    readonly unfold: () => void;
    readonly close: (event: Event) => void;
}
/** What is there besides when the visitor has answered before; see banner-sheets.ts. */
export interface Besides {
    /** Under the heading. */
    readonly notices: readonly string[];
    /** Services with an answer of their own. */
    readonly services: readonly Service[];
    readonly choices: (purpose: OptionalPurpose) => unknown;
    /** After the buttons, and beside the one that unfolds the list. */
    readonly withdrawal?: unknown;
    readonly closing?: unknown;
}
export declare function questionView(view: View, besides?: Besides): TemplateResult;
/** Every answer is given with this one template: the same element, part and class whatever it says (R10, R11, R13). */
export declare function button({ answer }: View, role: string, text: string): TemplateResult;
export declare function choice(view: View, id: string, label: unknown, about?: unknown): TemplateResult;
/** Fetched on the first unfolding. */
export declare function fullList({ headingLevel, language }: View): TemplateResult;
