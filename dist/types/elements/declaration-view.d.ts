/** The templates of the full list: purposes, their services, and every item with its seven facts (R23). */
import { type TemplateResult } from 'lit';
import { type Declaration, type Service } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { AllMessages } from '../i18n/messages.js';
export interface ListView {
    readonly declaration: Declaration;
    /** Those that are shown; our own is none of the declaration's. */
    readonly services: readonly Service[];
    readonly words: AllMessages;
    readonly language: Language;
    readonly headingLevel: number;
    /** Room for a table. */
    readonly wide: boolean;
    /** How many items to show. */
    readonly limit: number;
}
/** How many items a list has; a service without any still takes its place. */
export declare function countItems(services: readonly Service[]): number;
/** One group per purpose that has services, up to the limit. */
export declare function listView(view: ListView): TemplateResult[];
