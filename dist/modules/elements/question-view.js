import { html, nothing } from 'lit';
import { fill } from '../i18n/format.js';
import { heading } from './heading.js';
import { spoken } from './spoken.js';
import { Wording } from './wording.js';

const BUTTONS = {
  accept: "yes",
  reject: "no",
  save: "save",
  "accept-all": "acceptAll",
  "reject-all": "rejectAll"
};
function questionView(view, besides) {
  const { detailed, purposes, words } = view;
  const isOne = purposes.length + (besides?.services.length ?? 0) === 1;
  const roles = isOne ? ["accept", "reject"] : ["save", "accept-all", "reject-all"];
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
function button({ answer }, role, text) {
  return html`<button type="button" part="button" data-role=${role} aria-describedby="title" @click=${answer}>
    ${text}
  </button>`;
}
function choice(view, id, label, about) {
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
function fullList({ headingLevel, language }) {
  return html`<personvern-declaration heading-level=${headingLevel + 1} language=${language}></personvern-declaration>`;
}
function one(view, purpose, besides) {
  const { declaration, language, words } = view;
  const wording = new Wording(declaration, words, language);
  return html`${heading(view.headingLevel, "title", spoken(wording.question(purpose)), true)} ${notices(besides)}
    <p class="text">
      ${spoken(wording.wish(purpose))} ${wording.controller(purpose)} ${wording.recipients(purpose)} ${words.noDrawback}
    </p>`;
}
function several(view, besides) {
  const { declaration, language, words } = view;
  const wording = new Wording(declaration, words, language);
  return html`<fieldset aria-describedby="about">
    <legend>${heading(view.headingLevel, "title", words.questionSeveral, true)}</legend>
    ${notices(besides)}
    <p class="text" id="about">${fill(words.bodySeveral, { controller: declaration.controller.name })}</p>
    ${view.purposes.map((purpose) => {
    const about = html`<p class="text small" id="about-${purpose}">
        ${spoken(wording.explanation(purpose))} ${wording.recipients(purpose)}
      </p>`;
    return [choice(view, purpose, spoken(wording.name(purpose)), about), besides?.choices(purpose)];
  })}
  </fieldset>`;
}
function notices(besides) {
  return besides?.notices.map((text) => html`<p class="notice">${text}</p>`);
}

export { button, choice, fullList, questionView };
//# sourceMappingURL=question-view.js.map
