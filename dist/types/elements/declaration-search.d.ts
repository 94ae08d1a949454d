/** Finding something in a long list. */
import { type TemplateResult } from 'lit';
import type { Service } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { AllMessages } from '../i18n/messages.js';
/** The services that are called so, whole, and of the others the items that are. No query finds everything. */
export declare function search(services: readonly Service[], query: string, language: Language): readonly Service[];
/** @param found how many items; said when there is a query */
export declare function searchView(words: AllMessages, found: number | undefined, type: (event: Event) => void): TemplateResult;
