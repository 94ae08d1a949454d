/** The templates of the banner. They show; what follows from a press is the element's business. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Consent} from '../consent/consent.js';
import type {Control} from '../consent/decision.js';
import type {Declaration, OptionalPurpose} from '../declaration/declaration.js';
import {fill} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import type {Messages} from '../i18n/messages.js';
import {heading} from './heading.js';
import {howItStands, whyAgain} from './notices.js';
import {spoken} from './spoken.js';
import type {Subject} from './subject.js';
import {Wording} from './wording.js';

/** The buttons that answer, by `data-role`: what the record calls them, and the message written on them. */
export const ANSWERS = {
  accept: ['yes', 'yes'],
  reject: ['no', 'no'],
  save: ['save', 'save'],
  'accept-all': ['accept-all', 'acceptAll'],
  'reject-all': ['reject-all', 'rejectAll'],
  withdraw: ['withdraw', 'withdraw'],
} as const satisfies Record<string, readonly [Control, keyof Messages]>;

export type Role = keyof typeof ANSWERS;

/** What is shown, and whom to tell. */
export interface View {
  readonly consent: Consent;
  readonly declaration: Declaration;
  readonly words: Messages;
  readonly language: Language;
  readonly headingLevel: number;
  readonly subject: Subject;
  /** Called up by the visitor. */
  readonly reopened: boolean;
  /** The full list is unfolded. */
  readonly detailed: boolean;
  readonly isTicked: (id: string) => boolean;
  readonly tick: (event: Event) => void;
  readonly answer: (event: Event) => void;
  readonly unfold: (event: Event) => void;
  readonly close: (event: Event) => void;
}

/** One question with yes and no, or several purposes to tick. */
export function questionView(view: View): TemplateResult {
  const {detailed, reopened, subject, words} = view;
  const [purpose, ...others] = subject.purposes;
  if (!purpose) return nothingOptional(view);
  const isOne = !others.length && !subject.services.length;
  const roles: Role[] = isOne ? ['accept', 'reject'] : ['save', 'accept-all', 'reject-all'];
  return html`<div class="question">${isOne ? one(view, purpose) : several(view)} ${buttons(view, roles)}</div>
    ${reopened ? withdrawal(view) : nothing}
    <p class="small">${words.necessary}</p>
    <div class="more">
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
      ${reopened ? closing(view) : nothing}
    </div>
    <div id="details" ?hidden=${!detailed}>${detailed ? [fullList(view), buttons(view, roles)] : nothing}</div>`;
}

/** A few sentences under a heading: what came of an answer, or that something failed. */
export function messageView(
  view: Pick<View, 'words' | 'headingLevel' | 'close'>,
  texts: readonly string[],
): TemplateResult {
  return html`${heading(view.headingLevel, 'title', view.words.yourAnswer, true)}
    ${texts.map((text) => html`<p>${text}</p>`)}
    <div class="more">${closing(view)}</div>`;
}

/** Called up where there is nothing to choose. What was granted elsewhere on the site can still be taken back. */
function nothingOptional(view: View): TemplateResult {
  return html`${heading(view.headingLevel, 'title', view.words.more, true)}
    <p>${view.words.onlyNecessary}</p>
    ${withdrawal(view)} ${fullList(view)}
    <div class="more">${closing(view)}</div>`;
}

function one(view: View, purpose: OptionalPurpose): TemplateResult {
  const wording = new Wording(view.declaration, view.words, view.language);
  return html`${heading(view.headingLevel, 'title', spoken(wording.question(purpose)), true)} ${notices(view, wording)}
    <p class="text">
      ${spoken(wording.wish(purpose))} ${wording.controller(purpose)} ${wording.recipients(purpose)}
      ${view.words.noDrawback}
    </p>`;
}

function several(view: View): TemplateResult {
  const {declaration, words, subject} = view;
  const wording = new Wording(declaration, words, view.language);
  return html`<fieldset aria-describedby="about">
    <legend>${heading(view.headingLevel, 'title', words.questionSeveral, true)}</legend>
    ${notices(view, wording)}
    <p class="text" id="about">${fill(words.bodySeveral, {controller: declaration.controller.name})}</p>
    ${subject.purposes.map((purpose) => [
      choice(
        view,
        purpose,
        spoken(wording.name(purpose)),
        html`<p class="text about" id="about-${purpose}">
          ${spoken(wording.explanation(purpose))} ${wording.recipients(purpose)}
        </p>`,
      ),
      subject.services
        .filter((service) => service.purpose === purpose)
        .map(({id, name}) => choice(view, id, fill(words.always, {provider: name}))),
    ])}
  </fieldset>`;
}

function choice(view: View, id: string, label: unknown, about?: TemplateResult): TemplateResult {
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

function notices({consent, language, reopened, subject, words}: View, wording: Wording): TemplateResult[] {
  const texts = reopened
    ? howItStands(consent, words, language, subject)
    : whyAgain(consent, words, language, subject, wording);
  return texts.map((text) => html`<p class="notice">${text}</p>`);
}

/** Every answer is given with this one template: the same element, part and class whatever it says (R10, R11, R13). */
function buttons({answer, words}: View, roles: readonly Role[]): TemplateResult {
  return html`<div class="buttons">
    ${roles.map(
      (role) =>
        html`<button type="button" part="button" data-role=${role} aria-describedby="title" @click=${answer}>
          ${words[ANSWERS[role][1]]}
        </button>`,
    )}
  </div>`;
}

function withdrawal(view: View): TemplateResult | typeof nothing {
  const {consent, declaration} = view;
  return Object.keys(declaration.hashes).some((id) => consent.answer(id)) ? buttons(view, ['withdraw']) : nothing;
}

function closing({close, words}: Pick<View, 'words' | 'close'>): TemplateResult {
  return html`<button type="button" class="link" data-role="close" @click=${close}>${words.close}</button>`;
}

/** Fetched on the first unfolding; the link is there if that fails. */
function fullList({declaration, headingLevel, language, words}: View): TemplateResult {
  return html`<personvern-declaration heading-level=${headingLevel + 1} language=${language}></personvern-declaration>
    <p><a class="target" href=${declaration.controller.privacyStatement}>${words.privacyStatement}</a></p>`;
}
