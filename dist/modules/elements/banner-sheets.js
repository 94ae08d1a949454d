import { html, nothing } from 'lit';
import { ageInDays } from '../consent/decision.js';
import { occasionOf } from '../consent/occasion.js';
import { withdrawnBeforeReload } from '../consent/personvern.js';
import { optionalPurposes } from '../declaration/declaration.js';
import { fill, textIn, formatList } from '../i18n/format.js';
import { formatDate } from '../i18n/format-details.js';
import { heading } from './heading.js';
import { fullList } from './full-list.js';
import { questionView, choice, button } from './question-view.js';

const NOTHING = { status: "", purposes: [], services: [] };
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
      withdrawal: withdrawal(view, words),
      closing: closing(words)
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
    status: texts.join(" "),
    content: (view) => message(view, words, texts)
  };
}
function outcomeBeforeReload(consent, words) {
  const withdrawn = withdrawnBeforeReload();
  history.replaceState({ ...history.state, personvern: void 0 }, "");
  return outcomeSheet(consent, words, withdrawn);
}
function whyAgain({ consent, declaration, language, purposes }, words) {
  const { decision, options } = consent;
  const occasion = occasionOf(consent);
  const signal = options.signal ? [words.signalAsked] : [];
  if (!decision || occasion === "first") return signal;
  if (occasion === "expired") return [fill(words.expired, { n: ageInDays(decision, options.now()) }), ...signal];
  const names = purposes.map(
    (purpose) => textIn(declaration.purposes[purpose].title ?? words.name[purpose], language).text
  );
  return [fill(words.changed, { list: formatList(names, language) }), ...signal];
}
function howItStands({ consent, language }, words, ids) {
  const { decision, signalled } = consent;
  const answers = ids.map((id) => consent.answer(id)).filter((answer) => answer !== void 0);
  const message2 = !answers.length ? words.notAnswered : !answers.includes(true) ? words.answeredNo : answers.includes(false) ? words.answeredPartly : words.answeredYes;
  const stands = fill(message2, { date: decision ? formatDate(decision.time, language) : "" });
  return signalled && !decision?.signal ? [stands, words.signal] : [stands];
}
function nothingOptional(view, words) {
  return html`${heading(view.headingLevel, "title", words.more)}
    <p class="text">${words.onlyNecessary}</p>
    ${withdrawal(view, words)} ${fullList(view)}
    <div class="foot">${closing(words)}</div>`;
}
const oneNotice = (texts) => texts.length ? [texts.join(" ")] : [];
function message(view, words, texts, title = words.yourAnswer) {
  return html`${heading(view.headingLevel, "title", title)} ${texts.map((text) => html`<p class="text">${text}</p>`)}
    <div class="foot">${closing(words)}</div>`;
}
function withdrawal(view, words) {
  const { consent, declaration } = view;
  const granted = Object.keys(declaration.hashes).some((id) => consent.answer(id));
  return granted ? html`<div class="buttons">${button("withdraw", words.withdraw)}</div>` : nothing;
}
function closing(words) {
  return html`<button type="button" class="link" data-role="close">${words.close}</button>`;
}

export { againSheet, answerSheet, outcomeBeforeReload, outcomeSheet };
//# sourceMappingURL=banner-sheets.js.map
