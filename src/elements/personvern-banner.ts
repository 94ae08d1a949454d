import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Consent} from '../consent/consent.js';
import type {PersonvernChangeEvent} from '../consent/events.js';
import type {Withdrawn} from '../consent/personvern.js';
import {hash} from '../declaration/hash.js';
import {loadMessages} from '../i18n/load.js';
import type {Messages} from '../i18n/messages.js';
import {bannerStyles} from './banner-styles.js';
import {ANSWERS, messageView, questionView, type Role} from './banner-view.js';
import {focusedElement, passFocus} from './focus.js';
import {outcomeTexts, takeWithdrawn} from './outcome.js';
import {loadPart} from './parts.js';
import {PersonvernController} from './personvern-controller.js';
import {sharedStyles} from './shared-styles.js';
import {subjectOf} from './subject.js';
import {tokens} from './tokens.js';

/**
 * Asks for consent, inline and first in the page (Designsystemet, "Samtykke til å lagre informasjon"). Reopened, it
 * shows the answer in force and takes it back.
 *
 * @tagname personvern-banner
 * @attr {string} declaration - Address of the declaration, where the element is written by hand.
 * @csspart section - All that is seen.
 * @csspart button - Every button that gives an answer or takes one back. They cannot be styled apart.
 * @cssprop [--personvern-max-width=75rem] - Width of the content.
 */
export class PersonvernBanner extends LitElement {
  static override properties = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    language: {},
    state: {reflect: true},
    _view: {state: true},
    _draft: {state: true},
    _detailed: {state: true},
    _withdrawn: {state: true},
    _status: {state: true},
  };
  static override styles = [tokens, sharedStyles, bannerStyles];

  /** Level of the heading, 1-6. */
  declare headingLevel: number;
  /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
  declare language: string | undefined;
  /** What is on show; read only. */
  declare state: 'idle' | 'asking' | 'open' | 'answered' | 'withdrawn' | 'failed';
  /** `first`: asks what has to be asked; `reopened` by the visitor; `outcome` of an answer, until it is closed. */
  declare private _view: 'first' | 'reopened' | 'outcome' | 'hidden';
  /** What has been ticked and not yet saved, by purpose or service. */
  declare private _draft: Readonly<Record<string, boolean>>;
  /** The full list is unfolded. */
  declare private _detailed: boolean;
  /** What was removed, if the latest answer took something back. */
  declare private _withdrawn: Withdrawn | undefined;
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
    this._status = '';
    this._turn('first');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const withdrawn = takeWithdrawn();
    if (withdrawn) this._turn('outcome', withdrawn);
    document.addEventListener('personvern-change', this._learn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('personvern-change', this._learn);
  }

  protected override willUpdate(): void {
    const {consent, words} = this._personvern;
    if (!consent || !words) return;
    this.state = this._stateNow(consent);
    if (this._view === 'outcome') this._status = outcomeTexts(consent, words, this._withdrawn).join(' ');
  }

  /** Shows the answer in force and brings the visitor to it. Resolves when that is done. */
  async show(): Promise<void> {
    const focused = focusedElement();
    if (focused !== this) this._opener = focused;
    await this._personvern.ready;
    this._turn('reopened');
    this._status = '';
    await this.updateComplete;
    this.scrollIntoView();
    this._focusHeading();
  }

  /** Takes it from sight until the next page, or the next `show()`. Stores nothing. */
  hide(): void {
    this._turn('hidden');
  }

  private _turn(view: PersonvernBanner['_view'], withdrawn?: Withdrawn): void {
    this._view = view;
    this._withdrawn = withdrawn;
    this._draft = {};
    this._detailed = false;
  }

  private _stateNow(consent: Consent): PersonvernBanner['state'] {
    if (this._view === 'reopened') return consent.declaration ? 'open' : 'failed';
    if (this._withdrawn) return 'withdrawn';
    if (this._view === 'first' && consent.asks.length) return 'asking';
    return this._status && this._view !== 'hidden' ? 'answered' : 'idle';
  }

  private _focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus({preventScroll: true});
  }

  /** When the view has changed; only if focus would otherwise be lost with the button that was pressed. */
  private async _keepFocus(event: Event): Promise<void> {
    if (!this.shadowRoot?.activeElement) return;
    await this.updateComplete;
    if (this._view === 'outcome') {
      this._focusHeading();
    } else {
      passFocus(this, this._opener, !(event as UIEvent).detail);
      this._opener = undefined;
    }
  }

  /** The gate has cleaned up after a withdrawal. */
  private readonly _learn = ({removed, remaining}: PersonvernChangeEvent): void => {
    if (this._withdrawn) this._withdrawn = {removed, remaining};
  };

  private readonly _answer = (event: Event): void => {
    const {consent, language, words} = this._personvern;
    // Only a person answers: not a script, nor a tool that presses on somebody's behalf (GDPR article 4 no. 11).
    if (!event.isTrusted || !consent?.answering || !words) return;
    const role = (event.currentTarget as HTMLElement).dataset['role'] as Role;
    const before = consent.open;
    const how = {control: ANSWERS[role][0], language, texts: this._fingerprint()};
    if (role === 'withdraw') consent.answering.withdraw(how);
    else consent.answering.save(this._choices(role, consent), how);
    const tookBack = role === 'withdraw' || before.some((id) => !consent.open.includes(id));
    this._turn(tookBack || !consent.kept ? 'outcome' : 'first', tookBack ? {removed: 0, remaining: []} : undefined);
    this._status = outcomeTexts(consent, words).join(' ');
    void this._keepFocus(event);
  };

  private _choices(role: Role, consent: Consent): Record<string, boolean> {
    const {purposes, services} = subjectOf(consent, this._view === 'reopened');
    const choices: Record<string, boolean> = {};
    for (const id of purposes) choices[id] = role === 'save' ? this._isTicked(id) : role.startsWith('accept');
    if (role !== 'save') return choices;
    // A service keeps an answer of its own only where it differs from its purpose's.
    for (const {id, purpose} of services) if (this._isTicked(id) !== choices[purpose]) choices[id] = this._isTicked(id);
    return choices;
  }

  /** Of the texts that were answered: not of dates, nor of the full list (R44). */
  private _fingerprint(): string {
    const shown = this.renderRoot.querySelectorAll('#title,.text,.question [part=button]');
    return hash(Array.from(shown, ({textContent}) => textContent.replace(/\s/g, '')).join());
  }

  private readonly _isTicked = (id: string): boolean =>
    this._draft[id] ?? this._personvern.consent?.answer(id) ?? false;

  private readonly _tick = ({currentTarget}: Event): void => {
    const {checked, value} = currentTarget as HTMLInputElement;
    this._draft = {...this._draft, [value]: checked};
  };

  private readonly _close = (event: Event): void => {
    this._turn('first');
    void this._keepFocus(event);
  };

  private readonly _unfold = (): void => {
    this._detailed = !this._detailed;
    loadPart('personvern-declaration');
  };

  protected override render(): TemplateResult {
    const {consent, language, words} = this._personvern;
    const content = consent && words && this._content(consent, words);
    return html`${
        content
          ? html`<section part="section" aria-labelledby="title" lang=${language} dir=${words.direction}>
              ${content}
            </section>`
          : nothing
      }
      <div role="status" lang=${language}>${this._status}</div>`;
  }

  private _content(consent: Consent, words: Messages): TemplateResult | undefined {
    const {declaration} = consent;
    const {headingLevel, state} = this;
    const {language} = this._personvern;
    const reopened = state === 'open';
    const common = {words, language, headingLevel, close: this._close};
    if (state === 'failed') return messageView(common, [words.failed]);
    if (this._view === 'outcome') return messageView(common, outcomeTexts(consent, words, this._withdrawn));
    if (!declaration || (state !== 'asking' && !reopened)) return undefined;
    const subject = subjectOf(consent, reopened);
    // Where there is nothing to choose, the full list stands open.
    if (!subject.purposes.length) loadPart('personvern-declaration');
    return questionView({
      ...common,
      consent,
      declaration,
      subject,
      reopened,
      detailed: this._detailed,
      isTicked: this._isTicked,
      tick: this._tick,
      answer: this._answer,
      unfold: this._unfold,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'personvern-banner': PersonvernBanner;
  }
}
