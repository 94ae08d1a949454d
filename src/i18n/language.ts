/** Which language to speak. */

export const LANGUAGES = ['nb', 'nn', 'en', 'se'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * @param page language of the page around the element (BCP 47, may be empty)
 * @param chosen set by the site; the only way to `se`, whose texts are a draft
 */
export function languageOf(page: string, chosen?: string): Language {
  const [tag = ''] = (chosen || page).toLowerCase().split('-');
  if (tag === 'nn' || tag === 'en' || (tag === 'se' && chosen)) return tag;
  // Readers of Norwegian, Danish, Swedish and the Sámi languages of Norway (northern, Lule, southern) are better
  // served with bokmål than with English, and a page that does not say is most likely Norwegian. Readers of
  // anything else are likelier to know English. Either text carries its own `lang` (WCAG 3.1.2).
  return /^(|nb|no|da|sv|se|sma|smj)$/.test(tag) ? 'nb' : 'en';
}

/** `lang` of the nearest ancestor that has one, also outside the shadow root that the element is in. */
export function pageLanguage(element: Element): string {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest<HTMLElement>('[lang]')?.lang ?? (host ? pageLanguage(host) : '');
}
