import {html, type TemplateResult} from 'lit';
import {loadPart} from './parts.js';
import type {View} from './question-view.js';

/** Everything that the declaration says, below the question; fetched when it is wanted. */
export function fullList({headingLevel, language, words}: View): TemplateResult {
  loadPart('personvern-declaration');
  return html`<personvern-declaration
    heading-level=${headingLevel + 1}
    language=${words.insteadOf ?? language}
  ></personvern-declaration>`;
}
