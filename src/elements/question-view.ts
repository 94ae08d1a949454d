/** The question: one purpose with yes and no, or several to tick. What follows from a press is not its business. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Consent} from '../consent/consent.js';
import type {Declaration, OptionalPurpose, Service} from '../declaration/declaration.js';
import {fill} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import type {Messages} from '../i18n/messages.js';
import {heading} from './heading.js';
import {recipients, worded} from './wording.js';

/** What is shown. */
export interface View {
  readonly consent: Consent;
  readonly declaration: Declaration;
  readonly words: Messages;
  readonly language: Language;
  readonly headingLevel: number;
  readonly purposes: readonly OptionalPurpose[];
  readonly isTicked: (id: string) => boolean;
  /** Under the heading. */
  readonly notices: readonly string[];
  /** The full list, while it is unfolded. */
  readonly list: ((view: View) => unknown) | undefined;
  // The rest is for visitors who have answered before; see banner-sheets.ts.
  /** Services with an answer of their own, and what is shown of them below their purpose. */
  readonly services?: readonly Service[];
  readonly choices?: (purpose: OptionalPurpose) => unknown;
  /** After the buttons, and beside the one that unfolds the list. */
  readonly withdrawal?: unknown;
  readonly closing?: unknown;
}

/** All that is seen, and what is read out. */
export function bannerView(
  {language, words}: Pick<View, 'language'> & {readonly words: Messages | undefined},
  content: unknown,
  status: unknown,
): TemplateResult {
  return html`${
      content &&
      html`<section part="section" aria-labelledby="title" lang=${language} dir=${words?.direction ?? 'ltr'}>
        ${content}
      </section>`
    }
    <div role="status" lang=${language}>${status}</div>`;
}

export function questionView(view: View): TemplateResult {
  const {list, purposes, services = [], words} = view;
  const isOne = purposes.length + services.length === 1;
  const roles = isOne
    ? {accept: words.yes, reject: words.no}
    : {save: words.save, 'accept-all': words.acceptAll, 'reject-all': words.rejectAll};
  const answers = html`<div class="buttons">${Object.entries(roles).map(([role, text]) => button(role, text))}</div>`;
  return html`${isOne ? purposes.map((purpose) => one(view, purpose)) : several(view)} ${answers} ${view.withdrawal}
    <div class="foot">
      <p class="small">${words.necessary}</p>
      <button class="link" data-role="details" aria-expanded=${!!list}>${words.more}</button>
      ${view.closing}
    </div>
    ${list && [list(view), answers]}`;
}

/**
 * Every answer is given with this one template: the same element and class whatever it says (R10, R11, R13). It is no
 * part and has no siblings, since a site's style could tell parts apart by `attr()`, and siblings by `sibling-index()`.
 */
export function button(role: string, text: string): TemplateResult {
  return html`<div><button class="button" data-role=${role} aria-describedby="title">${text}</button></div>`;
}

export function choice(view: View, id: string, label: unknown, about?: unknown): TemplateResult {
  return html`<label class="text">
      <input
        type="checkbox"
        value=${id}
        aria-describedby=${about ? `about-${id}` : nothing}
        .checked=${view.isTicked(id)}
      />
      <span>${label}</span> </label
    >${about}`;
}

function one(view: View, purpose: OptionalPurpose): TemplateResult {
  const {declaration, words} = view;
  const {description, question} = declaration.purposes[purpose];
  const controller = {controller: declaration.controller.name};
  // Our own words say who asks; the site's may not (R21).
  const who = description ? fill(words.responsible, controller) : '';
  return html`${title(view, worded(question, words.question[purpose], view))} ${notices(view)}
    <p class="text">
      ${worded(description, fill(words.wish[purpose], controller), view)} ${who} ${recipients(view, purpose)}
      ${words.noDrawback}
    </p>`;
}

function several(view: View): TemplateResult {
  const {declaration, words} = view;
  return html`<fieldset>
    <legend>${title(view, words.questionSeveral)}</legend>
    ${notices(view)}
    <p class="text">${fill(words.bodySeveral, {controller: declaration.controller.name})}</p>
    ${view.purposes.map((purpose) => {
      const {description, title: name} = declaration.purposes[purpose];
      // With the space in one text: as a description, spaces between texts are lost (Chromium).
      const about = html`<p class="text small about" id="about-${purpose}">
        ${worded(description, words.explanation[purpose], view)}${` ${recipients(view, purpose)}`}
      </p>`;
      return [choice(view, purpose, worded(name, words.name[purpose], view), about), view.choices?.(purpose)];
    })}
  </fieldset>`;
}

const title = ({headingLevel}: View, text: unknown): unknown => heading(headingLevel, 'title', text);

/** Not in the legend: they would be read with every box as the name of the group. */
const notices = (view: View): unknown => view.notices.map((notice) => html`<p class="notice">${notice}</p>`);
