import { type TemplateResult } from 'lit';
import type { View } from './question-view.js';
/** Everything that the declaration says, below the question; fetched when it is wanted. */
export declare function fullList({ headingLevel, language, words }: View): TemplateResult;
