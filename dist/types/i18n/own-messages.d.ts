/**
 * What a site has in a file of its own (`data-messages`): some texts in place of ours, or a language that we do not
 * have. Only pages with such a file load this.
 */
import type { Language } from './language.js';
export type Texts = Readonly<Record<string, unknown>>;
export declare const isGroup: (value: unknown) => value is Texts;
/** Paths of those of our texts that a site's own file does not have. */
export declare function textsLackingIn(ours: object, own: unknown): string[];
/**
 * A sentence in another language than the one before it misleads, and is read out in the wrong voice (R67). So texts in
 * the language of ours take their places one by one; a language of the site's own has all of what is shown together
 * (`ours`: the question, or everything), or ours are shown.
 *
 * @param own what is in the file; anything
 * @param language that of `ours`
 */
export declare function withOwn<Words extends object>(ours: Words, own: unknown, language: Language): Words;
/**
 * What is at `url`, or undefined. Every element asks for it; it is fetched once. A file that cannot be read must not cost the
 * visitor the question.
 */
export declare function fileAt(url: string): Promise<unknown>;
/** @param url of the file */
export declare function withFile<Words extends object>(ours: Promise<Words>, url: string, language: Language): Promise<Words>;
