/** The question: one purpose with yes and no, or several to tick. What follows from a press is the element's business. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Consent} from '../consent/consent.js';
import type {Declaration, OptionalPurpose, Service} from '../declaration/declaration.js';
import {fill} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import type {Messages} from '../i18n/messages.js';
import {heading} from './heading.js';
import {spoken} from './spoken.js';
import {Wording} from './wording.js';

/** What is shown, and whom to tell. */
export interface View {
  readonly consent: Consent;
  readonly declaration: Declaration;
  readonly words: Messages;
  readonly language: Language;
  readonly headingLevel: number;
  readonly purposes: readonly OptionalPurpose[];
  /** The full list is unfolded. */
  readonly detailed: boolean;
  readonly isTicked: (id: string) => boolean;
  readonly tick: (event: Event) => void;
  readonly answer: (event: Event) => void;
  readonly unfold: () => void;
  readonly close: (event: Event) => void;
}

/** What is there besides when the visitor has answered before; see banner-sheets.ts. */
export interface Besides {
  /** Under the heading. */
  readonly notices: readonly string[];
  /** Services with an answer of their own. */
  readonly services: readonly Service[];
  readonly choices: (purpose: OptionalPurpose) => unknown;
  /** After the buttons, and beside the one that unfolds the list. */
  readonly withdrawal?: unknown;
  readonly closing?: unknown;
}

/** The buttons that answer, and the message written on each. */
const BUTTONS = {
  accept: 'yes',
  reject: 'no',
  save: 'save',
  'accept-all': 'acceptAll',
  'reject-all': 'rejectAll',
} as const;
type Role = keyof typeof BUTTONS;

export function questionView(view: View, besides?: Besides): TemplateResult {
  const {detailed, purposes, words} = view;
  const isOne = purposes.length + (besides?.services.length ?? 0) === 1;
  const roles: Role[] = isOne ? ['accept', 'reject'] : ['save', 'accept-all', 'reject-all'];
  const answers = html`<div class="buttons">${roles.map((role) => button(view, role, words[BUTTONS[role]]))}</div>`;
  return html`<div class="question">
      ${isOne ? purposes.map((purpose) => one(view, purpose, besides)) : several(view, besides)}${answers}
    </div>
    ${besides?.withdrawal}
    <div class="foot">
      <p class="small">${words.necessary}</p>
      <button
        type="button"
        class="link"
        data-role="details"
        aria-expanded=${detailed}
        aria-controls="details"
        @click=${view.unfold}
      >
        ${words.more}
      </button>
      ${besides?.closing}
    </div>
    <div id="details" ?hidden=${!detailed}>${detailed ? [fullList(view), answers] : nothing}</div>`;
}

/** Every answer is given with this one template: the same element, part and class whatever it says (R10, R11, R13). */
export function button({answer}: View, role: string, text: string): TemplateResult {
  return html`<button type="button" part="button" data-role=${role} aria-describedby="title" @click=${answer}>
    ${text}
  </button>`;
}

export function choice(view: View, id: string, label: unknown, about?: unknown): TemplateResult {
  return html`<div class="choice">
    <input
      type="checkbox"
      id="choice-${id}"
      value=${id}
      aria-describedby=${about ? `about-${id}` : nothing}
      .checked=${view.isTicked(id)}
      @change=${view.tick}
    />
    <label class="text" for="choice-${id}">${label}</label>${about}
  </div>`;
}

/** Fetched on the first unfolding. */
export function fullList({headingLevel, language}: View): TemplateResult {
  return html`<personvern-declaration heading-level=${headingLevel + 1} language=${language}></personvern-declaration>`;
}

function one(view: View, purpose: OptionalPurpose, besides?: Besides): TemplateResult {
  const {declaration, language, words} = view;
  const wording = new Wording(declaration, words, language);
  return html`${heading(view.headingLevel, 'title', spoken(wording.question(purpose)), true)} ${notices(besides)}
    <p class="text">
      ${spoken(wording.wish(purpose))} ${wording.controller(purpose)} ${wording.recipients(purpose)} ${words.noDrawback}
    </p>`;
}

function several(view: View, besides?: Besides): TemplateResult {
  const {declaration, language, words} = view;
  const wording = new Wording(declaration, words, language);
  return html`<fieldset aria-describedby="about">
    <legend>${heading(view.headingLevel, 'title', words.questionSeveral, true)}</legend>
    ${notices(besides)}
    <p class="text" id="about">${fill(words.bodySeveral, {controller: declaration.controller.name})}</p>
    ${view.purposes.map((purpose) => {
      const about = html`<p class="text small" id="about-${purpose}">
        ${spoken(wording.explanation(purpose))} ${wording.recipients(purpose)}
      </p>`;
      return [choice(view, purpose, spoken(wording.name(purpose)), about), besides?.choices(purpose)];
    })}
  </fieldset>`;
}

function notices(besides?: Besides): unknown {
  return besides?.notices.map((text) => html`<p class="notice">${text}</p>`);
}
