/**
 * What the banner shows to those who have been asked before: why it asks again, what was answered, what came of it.
 * Fetched when it is needed, so that a first visit does not carry it.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Consent} from '../consent/consent.js';
import {ageInDays} from '../consent/decision.js';
import {occasionOf} from '../consent/occasion.js';
import type {Withdrawn} from '../consent/personvern.js';
import {optionalPurposes} from '../declaration/declaration.js';
import {fill, formatList} from '../i18n/format.js';
import type {AllMessages} from '../i18n/messages.js';
import type {Subject} from './choices.js';
import {heading} from './heading.js';
import {namesOf} from './names-of.js';
import {fullList} from './full-list.js';
import {button, choice, questionView, type View} from './question-view.js';
import {standing} from './standing.js';

/** One thing to show; the banner keeps it until it is answered or closed. */
export interface Sheet extends Subject {
  readonly state: 'asking' | 'open' | 'answered' | 'withdrawn' | 'failed';
  /** To be read out when focus is where it stays, and what is being read out. */
  readonly says?: string | undefined;
  readonly status?: string | undefined;
  /** Nothing, if it is only read out. */
  content?(view: View): TemplateResult;
}

const NOTHING = {purposes: [], services: []};

/** The question, for a visitor whose earlier answer no longer covers it. */
export function againSheet(consent: Consent, words: AllMessages): Sheet {
  return {
    ...NOTHING,
    state: 'asking',
    purposes: consent.asks,
    content: (view) => questionView({...view, notices: [...view.notices, ...oneNotice(whyAgain(view, words))]}),
  };
}

/**
 * The answer in force, called up by the visitor: everything optional, also what is otherwise asked for at embeds.
 * On pages for children nobody is offered a yes.
 */
export function answerSheet(consent: Consent, words: AllMessages): Sheet {
  const {declaration, decision, forChildren} = consent;
  if (!declaration)
    return {...NOTHING, state: 'failed', content: (view) => message(view, words, [words.failed], words.wentWrong)};
  const purposes = forChildren ? [] : optionalPurposes(declaration);
  const services = forChildren ? [] : declaration.services.filter(({id}) => decision?.answers[id]);
  const ids = [...purposes, ...services.map(({id}) => id)];
  return {
    ...NOTHING,
    state: 'open',
    purposes,
    services,
    content: (view) =>
      purposes.length
        ? questionView({
            ...view,
            notices: [...view.notices, ...oneNotice(howItStands(view, words, ids))],
            services,
            choices: (purpose) =>
              services
                .filter((service) => service.purpose === purpose)
                .map(({id, name}) => choice(view, id, fill(words.always, {provider: name}))),
            withdrawal: withdrawal(view, words, ids.length > 1 ? words.rejectAll : words.no),
            closing: closing(words.closeUnchanged),
          })
        : // Where there is nothing to choose, the list stands open.
          nothingOptional(view, words),
  };
}

/**
 * What came of an answer. `withdrawn` is what was removed, if something was taken back; `isDeferred`, that what was
 * granted counts from the next page.
 */
export function outcomeSheet(
  {kept, open}: Consent,
  words: AllMessages,
  withdrawn?: Withdrawn,
  isDeferred = false,
): Sheet {
  const {removed, remaining} = withdrawn ?? {removed: 0, remaining: []};
  const texts = [
    withdrawn && !open.length ? words.withdrawn : kept ? (isDeferred ? words.deferred : words.saved) : '',
    removed === 1 ? words.removedOne : removed ? fill(words.removedMany, {n: removed}) : '',
    remaining.length ? fill(words.remaining, {list: remaining.join(', ')}) : '',
    kept ? '' : words.notKept,
  ].filter(Boolean);
  return {
    ...NOTHING,
    state: withdrawn ? 'withdrawn' : 'answered',
    says: texts.join(' '),
    content: (view) => message(view, words, texts),
  };
}

function whyAgain(view: View, words: AllMessages): string[] {
  const {consent, language, purposes} = view;
  const {decision, options} = consent;
  const occasion = occasionOf(consent);
  // Asked all the same, because the site wants it so.
  const signal = options.signal ? [words.signalAsked] : [];
  if (!decision || occasion === 'first') return signal;
  if (occasion === 'expired') return [fill(words.expired, {n: ageInDays(decision, options.now())}), ...signal];
  const names = namesOf(view.declaration, words, language, purposes);
  return [fill(words.changed, {list: formatList(names, language)}), ...signal];
}

/** What was answered and when, and whether the browser has answered instead (R35, R52). */
function howItStands(view: View, words: AllMessages, ids: readonly string[]): string[] {
  const {consent, declaration, language, purposes} = view;
  return [
    standing(consent, words, language, ids),
    consent.signalled && !consent.decision?.signal ? words.signal : '',
    // More than the banner has asked.
    ids.length > 1 && purposes.some((purpose) => declaration.purposes[purpose].ask === 'embed') ? words.alsoEmbeds : '',
  ].filter(Boolean);
}

/** Where there is nothing to choose. What was granted elsewhere on the site can still be taken back. */
function nothingOptional(view: View, words: AllMessages): TemplateResult {
  return html`${heading(view.headingLevel, 'title', words.more)}
    <p class="text">${words.onlyNecessary}</p>
    ${withdrawal(view, words)} ${fullList(view)}
    <div class="foot">${closing(words.close)}</div>`;
}

/** What belongs together is said in one go. */
const oneNotice = (texts: readonly string[]): string[] => (texts.length ? [texts.join(' ')] : []);

function message(
  view: View,
  words: AllMessages,
  texts: readonly string[],
  title: string = words.yourAnswer,
): TemplateResult {
  return html`${heading(view.headingLevel, 'title', title)} ${texts.map((text) => html`<p class="text">${text}</p>`)}
    <div class="foot">${closing(words.close)}</div>`;
}

/** @param refusal what the button beside it is called that comes to the same */
function withdrawal(view: View, words: AllMessages, refusal?: string): unknown {
  const {consent, declaration} = view;
  if (!Object.keys(declaration.hashes).some((id) => consent.answer(id))) return nothing;
  return html`<div class="buttons">${button('withdraw', words.withdraw)}</div>
    ${refusal ? html`<p class="small">${fill(words.sameAsRefusal, {refusal})}</p>` : nothing}`;
}

function closing(text: string): TemplateResult {
  return html`<button type="button" class="link" data-role="close">${text}</button>`;
}
