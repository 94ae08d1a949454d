import {html, type TemplateResult} from 'lit';
import type {SpokenText} from '../i18n/format.js';

/**
 * A text of the site's, marked with its language where that is not the language around it (WCAG 3.1.2); it may also run
 * the other way.
 */
export function spoken({text, lang}: SpokenText): TemplateResult | string {
  return lang ? html`<span lang=${lang} dir="auto">${text}</span>` : text;
}
