/** The visitor's own copy of the answer: on the screen, as a file, on paper. */
import { type TemplateResult } from 'lit';
import type { Receipt } from '../consent/receipt.js';
import type { Declaration } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { AllMessages } from '../i18n/messages.js';
export interface ReceiptView {
    readonly receipt: Receipt;
    readonly declaration: Declaration;
    readonly words: AllMessages;
    readonly language: Language;
    readonly headingLevel: number;
}
export declare function receiptView(view: ReceiptView): TemplateResult;
