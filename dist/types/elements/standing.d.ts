/** How the visitor's answer stands: under the question when it is reopened, and in the footer (R35). */
import type { Consent } from '../consent/consent.js';
import type { Language } from '../i18n/language.js';
import type { AllMessages } from '../i18n/messages.js';
/** @param ids purposes and services that can be answered */
export declare function standing(consent: Consent, words: AllMessages, language: Language, ids: readonly string[]): string;
