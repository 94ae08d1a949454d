import { html, nothing } from 'lit';
import { fill } from '../i18n/format.js';
import { heading } from './heading.js';
import { worded, recipients } from './wording.js';

function bannerView({ language, words }, content, status) {
  return html`${content && html`<section part="section" aria-labelledby="title" lang=${language} dir=${words?.direction ?? "ltr"}>
        ${content}
      </section>`}
    <div role="status" lang=${language}>${status}</div>`;
}
function questionView(view) {
  const { list, purposes, services = [], words } = view;
  const isOne = purposes.length + services.length === 1;
  const roles = isOne ? { accept: words.yes, reject: words.no } : { save: words.save, "accept-all": words.acceptAll, "reject-all": words.rejectAll };
  const answers = html`<div class="buttons">${Object.entries(roles).map(([role, text]) => button(role, text))}</div>`;
  return html`${isOne ? purposes.map((purpose) => one(view, purpose)) : several(view)} ${answers} ${view.withdrawal}
    <div class="foot">
      <p class="small">${words.necessary}</p>
      <button class="link" data-role="details" aria-expanded=${!!list}>${words.more}</button>
      ${view.closing}
    </div>
    ${list && [list(view), answers]}`;
}
function button(role, text) {
  return html`<div><button class="button" data-role=${role} aria-describedby="title">${text}</button></div>`;
}
function choice(view, id, label, about) {
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
function one(view, purpose) {
  const { declaration, words } = view;
  const { description, question } = declaration.purposes[purpose];
  const controller = { controller: declaration.controller.name };
  const who = description ? fill(words.responsible, controller) : "";
  return html`${title(view, worded(question, words.question[purpose], view))} ${notices(view)}
    <p class="text">
      ${worded(description, fill(words.wish[purpose], controller), view)} ${who} ${recipients(view, purpose)}
      ${words.noDrawback}
    </p>`;
}
function several(view) {
  const { declaration, words } = view;
  return html`<fieldset>
    <legend>${title(view, words.questionSeveral)}</legend>
    ${notices(view)}
    <p class="text">${fill(words.bodySeveral, { controller: declaration.controller.name })}</p>
    ${view.purposes.map((purpose) => {
    const { description, title: name } = declaration.purposes[purpose];
    const about = html`<p class="text small about" id="about-${purpose}">
        ${worded(description, words.explanation[purpose], view)}${` ${recipients(view, purpose)}`}
      </p>`;
    return [choice(view, purpose, worded(name, words.name[purpose], view), about), view.choices?.(purpose)];
  })}
  </fieldset>`;
}
const title = ({ headingLevel }, text) => heading(headingLevel, "title", text);
const notices = (view) => view.notices.map((notice) => html`<p class="notice">${notice}</p>`);

export { bannerView, button, choice, questionView };
//# sourceMappingURL=question-view.js.map
