/**
 * The question as HTML, in a declarative shadow root: in its place before any script has come, and also where none
 * comes. It is drawn with the elements' own templates and sheets, so that the element changes nothing when it takes over.
 */
import {Consent} from '../consent/consent.js';
import type {Decision, Signal} from '../consent/decision.js';
import type {Declaration} from '../declaration/declaration.js';
import {bannerStyles} from '../elements/banner-styles.js';
import {bannerView, questionView} from '../elements/question-view.js';
import {sharedStyles} from '../elements/shared-styles.js';
import {type Language, languageOf} from '../i18n/language.js';
import type {Messages} from '../i18n/messages.js';
import {withOwn} from '../i18n/own-messages.js';
import {QUESTION_WORDS} from '../server/every-language.js';
import {attributes, Html, markup} from '../server/html.js';
import {templateText} from './template-text.js';

export interface LinkSettings {
  /** BCP 47; bokmål if left out. `se` is a draft. */
  readonly language?: string | undefined;
  /** Own texts, the same as in the file at `data-messages`. */
  readonly messages?: Partial<Messages> | undefined;
}

/** Who is asked: what `readRequest()` gives can be handed on. Without, it is somebody of whom nothing is known. */
export interface BannerSettings extends LinkSettings {
  /** Level of the heading, 1 to 6; 2 if left out. */
  readonly headingLevel?: number | undefined;
  /** The nonce of the site's own policy, for the styles. */
  readonly nonce?: string | undefined;
  readonly decision?: Decision | undefined;
  readonly signal?: Signal | undefined;
  /** `ask`: a signal is no answer, as with `data-signal-policy="ask"`. */
  readonly signalPolicy?: string | undefined;
  /** Path of the page, for `childPaths`. */
  readonly path?: string | undefined;
}

/**
 * What goes first in `<body>`; empty where this visitor is not asked, and where the question has to say why it comes
 * again, which is left to the element.
 */
export function renderBanner(declaration: Declaration, settings: BannerSettings = {}): string {
  const {decision, headingLevel, nonce, path = '/', signal, signalPolicy} = settings;
  const consent = new Consent({
    read: () => decision,
    path,
    signal,
    askDespiteSignal: signalPolicy === 'ask',
    now: Date.now,
  });
  consent.declare(declaration);
  const purposes = consent.asks;
  if (!purposes.length || decision || signal) return '';
  const {language, words} = wordsOf(settings);
  const question = questionView({
    consent,
    declaration,
    words,
    language,
    headingLevel: headingLevel ?? 2,
    purposes,
    isTicked: () => false,
    notices: [],
    list: undefined,
  });
  const style = (css: string): Html => markup`<style${attributes({nonce})}>${new Html(css)}</style>`;
  const host = attributes({
    state: 'drawn',
    language: settings.language,
    'heading-level': headingLevel === undefined ? undefined : String(headingLevel),
  });
  const sheets = [...sharedStyles, bannerStyles].map(({cssText}) => cssText).join('');
  return markup`<personvern-banner${host}><template shadowrootmode="open">${style(sheets)}${new Html(
    templateText(bannerView({language, words}, question, undefined)),
  )}<noscript>${style('section{display:none}')}</noscript><slot></slot></template>${link(
    declaration,
    settings,
  )}</personvern-banner>`.text;
}

/**
 * A link to the privacy statement, for `<body>`: it stands where the question would be, where there is no JavaScript,
 * in browsers that are too old, and where the interface cannot be had.
 */
export function renderLink(declaration: Declaration, settings: LinkSettings = {}): string {
  return link(declaration, settings).text;
}

function link({controller}: Declaration, settings: LinkSettings): Html {
  const {language, words} = wordsOf(settings);
  return markup`<noscript data-personvern><p lang="${language}" dir="${words.direction ?? 'ltr'}"><a href="${controller.privacyStatement}">${
    words.more
  }</a></p></noscript>`;
}

function wordsOf({language: chosen, messages}: LinkSettings): {readonly language: Language; readonly words: Messages} {
  const language = languageOf(chosen ?? '', chosen);
  const words = withOwn(QUESTION_WORDS[language], messages, language);
  return {language: (words.language ?? language) as Language, words};
}
