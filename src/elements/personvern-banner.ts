import {html, LitElement, type TemplateResult} from 'lit';
import type {How} from '../consent/answering.js';
import type {Consent} from '../consent/consent.js';
import type {Control} from '../consent/decision.js';
import {type Withdrawn, withdrawnBeforeReload} from '../consent/personvern.js';
import type {Declaration} from '../declaration/declaration.js';
import {loadAllMessages, loadMessages} from '../i18n/load.js';
import type {AllMessages, Messages} from '../i18n/messages.js';
import type * as BannerSheets from './banner-sheets.js';
import {bannerStyles} from './banner-styles.js';
import {choicesOf, fingerprint} from './choices.js';
import {focusedElement, passFocus} from './focus.js';
import {loadPart} from './parts.js';
import {PersonvernController} from './personvern-controller.js';
import {questionView, type View} from './question-view.js';
import {sharedStyles} from './shared-styles.js';
import {tokens} from './tokens.js';

type Sheet = BannerSheets.Sheet;
type Make = (sheets: typeof BannerSheets, consent: Consent, words: AllMessages) => Sheet;

/**
 * Asks for consent, inline and first in the page (Designsystemet, "Samtykke til å lagre informasjon"). Reopened, it
 * shows the answer in force and takes it back.
 *
 * @tagname personvern-banner
 * @attr {string} declaration - Address of the declaration, where the element is written by hand.
 * @csspart section - All that is seen.
 * @csspart button - Every button that gives an answer or takes one back. They cannot be styled apart.
 * @cssprop --personvern-text - Text. The properties are shared by all elements.
 * @cssprop --personvern-text-subtle - Text that explains.
 * @cssprop --personvern-surface - What the text stands on.
 * @cssprop --personvern-border - Lines between the surface and the page, and in lists.
 * @cssprop --personvern-button-surface - All buttons.
 * @cssprop --personvern-button-surface-hover - All buttons, under the mouse.
 * @cssprop --personvern-button-text - All buttons.
 * @cssprop --personvern-button-border - All buttons, ticked boxes and the line beside a notice.
 * @cssprop --personvern-focus - Focus ring.
 * @cssprop --personvern-radius - Corners.
 * @cssprop [--personvern-max-width=75rem] - Width of the content.
 */
export class PersonvernBanner extends LitElement {
  static override properties = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    language: {},
    state: {reflect: true},
    _sheet: {state: true},
    _hidden: {state: true},
    _draft: {state: true},
    _detailed: {state: true},
    _status: {state: true},
  };
  static override styles = [tokens, sharedStyles, bannerStyles];

  /** Level of the heading, 1-6. */
  declare headingLevel: number;
  /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
  declare language: string | undefined;
  /** What is on show; read only. */
  declare state: 'idle' | Sheet['state'];
  /** What is shown instead of the first question. */
  declare private _sheet: Sheet | undefined;
  declare private _hidden: boolean;
  /** What has been ticked and not yet saved, by purpose or service. */
  declare private _draft: Readonly<Record<string, boolean>>;
  /** The full list is unfolded. */
  declare private _detailed: boolean;
  /** Content of the live region. */
  declare private _status: string;
  private readonly _personvern = new PersonvernController<Messages>(this, loadMessages);
  /** What had focus when the visitor called us up. */
  private _opener: HTMLElement | undefined;

  static define(tag = 'personvern-banner', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  constructor() {
    super();
    this.headingLevel = 2;
    this.state = 'idle';
    this._turn();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (withdrawnBeforeReload()) void this._present(({outcomeBeforeReload}, ...given) => outcomeBeforeReload(...given));
  }

  protected override willUpdate(): void {
    const {consent, words} = this._personvern;
    if (consent && words) this.state = this._stateNow(consent);
  }

  /** Shows the answer in force and brings the visitor to it. Resolves when that is done. */
  async show(): Promise<void> {
    const focused = focusedElement();
    if (focused !== this) this._opener = focused;
    await this._present(({answerSheet}, consent, words) => answerSheet(consent, words));
    this.scrollIntoView();
    this._title?.focus({preventScroll: true});
  }

  /** Takes it from sight until the next page, or the next `show()`. Stores nothing. */
  hide(): void {
    this._hidden = true;
  }

  private get _title(): HTMLElement | null {
    return this.renderRoot.querySelector('#title');
  }

  private _stateNow(consent: Consent): PersonvernBanner['state'] {
    const {_sheet: sheet, _status: status} = this;
    const isAsking = consent.asks.length > 0;
    if (this._hidden) return 'idle';
    if (sheet && (isAsking || sheet.state !== 'asking')) return sheet.state;
    if (!isAsking) return status ? 'answered' : 'idle';
    if (!consent.decision) return 'asking';
    // Not before it can be said why. What the visitor has called up meanwhile stays.
    this._hidden = true;
    void this._present(({againSheet}, now, words) => this._sheet ?? againSheet(now, words));
    return 'idle';
  }

  private _turn(sheet?: Sheet, status = sheet?.status ?? ''): void {
    this._sheet = sheet;
    this._status = status;
    this._hidden = false;
    this._draft = {};
    this._detailed = false;
  }

  private async _present(make: Make): Promise<void> {
    await this._personvern.ready;
    const {consent, language} = this._personvern;
    const [sheets, words] = await Promise.all([import('./banner-sheets.js'), loadAllMessages(language)]);
    if (consent) this._turn(make(sheets, consent, words));
    await this.updateComplete;
  }

  /** So that it is not lost with the button that was pressed. */
  private async _moveFocus(press: Event): Promise<void> {
    await this.updateComplete;
    passFocus(this, this._sheet ? this._title : this._opener, !(press as UIEvent).detail);
    if (!this._sheet) this._opener = undefined;
  }

  private async _answer(press: Event): Promise<void> {
    const {consent, language} = this._personvern;
    // Only a person answers: not a script, nor a tool that presses on somebody's behalf (GDPR article 4 no. 11).
    if (!press.isTrusted || !consent) return;
    const {role = ''} = (press.currentTarget as HTMLElement).dataset;
    const control = ({accept: 'yes', reject: 'no'}[role] ?? role) as Control;
    const how = {control, language, texts: fingerprint(this.renderRoot, '#title,.text,.question [part=button]')};
    const subject = this._sheet ?? {purposes: consent.asks, services: []};
    const choices = choicesOf(control, subject, this._isTicked);
    const hadFocus = this.shadowRoot?.activeElement;
    this._hidden = true;
    try {
      await this._save(consent, choices, how);
    } catch (error) {
      console.error('personvern: the answer was not stored.', error);
      this._turn();
      if (!consent.declaration) await this._present(({answerSheet}, now, words) => answerSheet(now, words));
    }
    if (hadFocus) await this._moveFocus(press);
  }

  private async _save(consent: Consent, choices: Record<string, boolean>, how: How): Promise<void> {
    const {personvern, words} = this._personvern;
    const answering = await personvern?.answering();
    const before = consent.open;
    const cleaned = new Promise<Withdrawn>((resolve) => {
      document.addEventListener('personvern-change', resolve, {once: true});
    });
    if (how.control === 'withdraw') answering?.withdraw(how);
    else answering?.save(choices, how);
    const tell = (withdrawn?: Withdrawn): Promise<void> =>
      this._present(({outcomeSheet}, now, all) => outcomeSheet(now, all, withdrawn));
    if (how.control === 'withdraw' || before.some((id) => !consent.open.includes(id))) {
      await tell({removed: 0, remaining: []});
      // The gate says later what it could remove.
      void cleaned.then((withdrawn) => (this._sheet?.state === 'withdrawn' ? tell(withdrawn) : undefined));
    } else if (!consent.kept) {
      await tell();
    } else {
      this._turn(undefined, words?.saved);
    }
  }

  private readonly _isTicked = (id: string): boolean =>
    this._draft[id] ?? this._personvern.consent?.answer(id) ?? false;

  private readonly _tick = ({currentTarget}: Event): void => {
    const {checked, value} = currentTarget as HTMLInputElement;
    this._draft = {...this._draft, [value]: checked};
  };

  private readonly _close = (press: Event): void => {
    this._turn();
    void this._moveFocus(press);
  };

  private readonly _unfold = (): void => {
    this._detailed = !this._detailed;
    loadPart('personvern-declaration');
  };

  protected override render(): TemplateResult {
    const {consent, language, words} = this._personvern;
    const isSeen = consent && words && (this.state === 'asking' || (this._sheet && !this._hidden));
    return html`${
        isSeen
          ? html`<section part="section" aria-labelledby="title" lang=${language} dir=${words.direction}>
              ${this._content(consent, words)}
            </section>`
          : ''
      }
      <div role="status" lang=${language}>${this._status}</div>`;
  }

  private _content(consent: Consent, words: Messages): TemplateResult {
    const {_detailed: detailed, _sheet: sheet, headingLevel} = this;
    const view: View = {
      consent,
      // Only a sheet that asks nothing does without.
      declaration: consent.declaration as Declaration,
      words,
      language: this._personvern.language,
      headingLevel,
      purposes: sheet?.purposes ?? consent.asks,
      detailed,
      isTicked: this._isTicked,
      tick: this._tick,
      answer: (press) => void this._answer(press),
      unfold: this._unfold,
      close: this._close,
    };
    return sheet?.content(view) ?? questionView(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'personvern-banner': PersonvernBanner;
  }
}
