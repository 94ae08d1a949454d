/** Putting words together. */
import type { Text } from '../declaration/declaration.js';
import type { Language } from './language.js';
export declare const locale: (language: Language) => string;
/** Fills the `{placeholders}` of a message. A sentence that ends in a name such as "Vimeo.com, Inc." has one stop. */
export declare function fill(message: string, values: Readonly<Record<string, string | number>>): string;
/** `A, B og C`, each once. A name may be missing: what is shown has been read, and is checked with the answer. */
export declare function formatList(names: readonly string[], language: Language): string;
/** A text of the site's, and its language where that is not the one asked for. */
export interface SpokenText {
    readonly text: string;
    readonly lang: string | undefined;
}
/**
 * The site's text in `language`, or else in the first of bokmål, nynorsk, English, any that it has.
 * @param written language of what is not given by language: the declaration's, where it says one
 */
export declare function textIn(text: Text, language: Language, written?: string): SpokenText;
