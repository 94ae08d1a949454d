/** Who is responsible, and where to go with questions and complaints (GDPR article 13). */
import { type TemplateResult } from 'lit';
import type { Declaration } from '../declaration/declaration.js';
import type { Language } from '../i18n/language.js';
import type { AllMessages } from '../i18n/messages.js';
export declare function contactView({ controller, updated }: Declaration, words: AllMessages, language: Language, headingLevel: number): TemplateResult;
