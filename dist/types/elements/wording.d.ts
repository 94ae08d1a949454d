/** How a purpose is worded: in the site's own words where it has some, otherwise in ours. */
import { type Declaration, type OptionalPurpose } from '../declaration/declaration.js';
import { type SpokenText } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import type { Messages } from '../i18n/messages.js';
export declare class Wording {
    private readonly _declaration;
    private readonly _words;
    private readonly _language;
    constructor(declaration: Declaration, words: Messages, language: Language);
    /** The question, when the purpose is the only one asked for. */
    question(purpose: OptionalPurpose): SpokenText;
    /** What the controller wants to do. */
    wish(purpose: OptionalPurpose): SpokenText;
    /** Who asks, where `wish` does not already say it (R21). */
    controller(purpose: OptionalPurpose): string;
    name(purpose: OptionalPurpose): SpokenText;
    explanation(purpose: OptionalPurpose): SpokenText;
    recipients(purpose: OptionalPurpose): string;
    private _own;
}
