/** Which language to speak. */
export declare const LANGUAGES: readonly ["nb", "nn", "en", "se"];
export type Language = (typeof LANGUAGES)[number];
/**
 * @param page language of the page around the element (BCP 47, may be empty)
 * @param chosen set by the site; the only way to `se`, whose texts are a draft
 */
export declare function languageOf(page: string, chosen?: string): Language;
/** `lang` of the nearest ancestor that has one, also outside the shadow root that the element is in. */
export declare function pageLanguage(element: Element): string;
