/** How a purpose is worded: in the site's own words where it has some, otherwise in ours. */
import type { TemplateResult } from 'lit';
import type { Declaration, OptionalPurpose, Text } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { Messages } from '../i18n/messages.js';
interface Around {
    readonly declaration: Declaration;
    readonly words: Messages;
    readonly language: Language;
}
export declare function worded(own: Text | undefined, ours: string, { declaration, language }: Around): TemplateResult | string;
/** Who receives it, but for the controller alone: who asks has been said already. */
export declare function recipients({ declaration, language, words }: Around, purpose: OptionalPurpose): string;
export {};
