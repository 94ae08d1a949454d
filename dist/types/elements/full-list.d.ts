/**
 * Everything that the declaration says, below the question; fetched when it is wanted. What takes time is done before,
 * when somebody is about to press: then the list is drawn in the very task of the press.
 */
import { type TemplateResult } from 'lit';
import type { Personvern } from '../consent/personvern.js';
import type { Language } from '../i18n/language.js';
import type { AllMessages } from '../i18n/messages.js';
import type { View } from './question-view.js';
/** The words, when the declaration has been checked: a list of what does not hold would be worse than none. */
export declare function loadChecked(language: Language, personvern: Personvern): Promise<AllMessages>;
/** What can be done before anybody has pressed; what fails is tried again then. */
export declare function prepareList(language: Language, personvern: Personvern): Promise<void>;
export declare function fullList({ headingLevel, language, words }: View): TemplateResult;
