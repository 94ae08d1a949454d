/** The placeholder of an embed: what it is, where from, what follows from showing it, and the choice (R54, R55). */
import { type TemplateResult } from 'lit';
import type { Service } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { AllMessages, EmbedKind } from '../i18n/messages.js';
export interface EmbedView {
    readonly service: Service;
    readonly address: string;
    readonly kind: EmbedKind;
    readonly name: string;
    readonly words: AllMessages;
    readonly language: Language;
    readonly headingLevel: number;
    /** Under the strict guard: the browser lets a provider through for good, or not at all. */
    readonly onlyAlways: boolean;
    /** It has been asked for, and comes with the next page. */
    readonly isDeferred: boolean;
    readonly show: (event: Event) => void;
}
export declare function embedView(view: EmbedView): TemplateResult;
