import { html, nothing } from 'lit';
import { ageInDays } from '../consent/decision.js';
import { occasionOf } from '../consent/occasion.js';
import { optionalPurposes } from '../declaration/declaration.js';
import { fill, formatList } from '../i18n/format.js';
import { heading } from './heading.js';
import { namesOf } from './names-of.js';
import { fullList } from './full-list.js';
import { questionView, choice, button } from './question-view.js';
import { standing } from './standing.js';

const NOTHING = { purposes: [], services: [] };
function againSheet(consent, words) {
  return {
    ...NOTHING,
    state: "asking",
    purposes: consent.asks,
    content: (view) => questionView({ ...view, notices: [...view.notices, ...oneNotice(whyAgain(view, words))] })
  };
}
function answerSheet(consent, words) {
  const { declaration, decision, forChildren } = consent;
  if (!declaration)
    return { ...NOTHING, state: "failed", content: (view) => message(view, words, [words.failed], words.wentWrong) };
  const purposes = forChildren ? [] : optionalPurposes(declaration);
  const services = forChildren ? [] : declaration.services.filter(({ id }) => decision?.answers[id]);
  const ids = [...purposes, ...services.map(({ id }) => id)];
  return {
    ...NOTHING,
    state: "open",
    purposes,
    services,
    content: (view) => purposes.length ? questionView({
      ...view,
      notices: [...view.notices, ...oneNotice(howItStands(view, words, ids))],
      services,
      choices: (purpose) => services.filter((service) => service.purpose === purpose).map(({ id, name }) => choice(view, id, fill(words.always, { provider: name }))),
      withdrawal: withdrawal(view, words, ids.length > 1 ? words.rejectAll : words.no),
      closing: closing(words.closeUnchanged)
    }) : (
      // Where there is nothing to choose, the list stands open.
      nothingOptional(view, words)
    )
  };
}
function outcomeSheet({ kept, open }, words, withdrawn, isDeferred = false) {
  const { removed, remaining } = withdrawn ?? { removed: 0, remaining: [] };
  const texts = [
    withdrawn && !open.length ? words.withdrawn : kept ? isDeferred ? words.deferred : words.saved : "",
    removed === 1 ? words.removedOne : removed ? fill(words.removedMany, { n: removed }) : "",
    remaining.length ? fill(words.remaining, { list: remaining.join(", ") }) : "",
    kept ? "" : words.notKept
  ].filter(Boolean);
  return {
    ...NOTHING,
    state: withdrawn ? "withdrawn" : "answered",
    says: texts.join(" "),
    content: (view) => message(view, words, texts)
  };
}
function whyAgain(view, words) {
  const { consent, language, purposes } = view;
  const { decision, options } = consent;
  const occasion = occasionOf(consent);
  const signal = options.signal ? [words.signalAsked] : [];
  if (!decision || occasion === "first") return signal;
  if (occasion === "expired") return [fill(words.expired, { n: ageInDays(decision, options.now()) }), ...signal];
  const names = namesOf(view.declaration, words, language, purposes);
  return [fill(words.changed, { list: formatList(names, language) }), ...signal];
}
function howItStands(view, words, ids) {
  const { consent, declaration, language, purposes } = view;
  return [
    standing(consent, words, language, ids),
    consent.signalled && !consent.decision?.signal ? words.signal : "",
    // More than the banner has asked.
    ids.length > 1 && purposes.some((purpose) => declaration.purposes[purpose].ask === "embed") ? words.alsoEmbeds : ""
  ].filter(Boolean);
}
function nothingOptional(view, words) {
  return html`${heading(view.headingLevel, "title", words.more)}
    <p class="text">${words.onlyNecessary}</p>
    ${withdrawal(view, words)} ${fullList(view)}
    <div class="foot">${closing(words.close)}</div>`;
}
const oneNotice = (texts) => texts.length ? [texts.join(" ")] : [];
function message(view, words, texts, title = words.yourAnswer) {
  return html`${heading(view.headingLevel, "title", title)} ${texts.map((text) => html`<p class="text">${text}</p>`)}
    <div class="foot">${closing(words.close)}</div>`;
}
function withdrawal(view, words, refusal) {
  const { consent, declaration } = view;
  if (!Object.keys(declaration.hashes).some((id) => consent.answer(id))) return nothing;
  return html`<div class="buttons">${button("withdraw", words.withdraw)}</div>
    ${refusal ? html`<p class="small">${fill(words.sameAsRefusal, { refusal })}</p>` : nothing}`;
}
function closing(text) {
  return html`<button type="button" class="link" data-role="close">${text}</button>`;
}

export { againSheet, answerSheet, outcomeSheet };
//# sourceMappingURL=banner-sheets.js.map
