import {LitElement, type TemplateResult} from 'lit';
import type {Consent} from '../consent/consent.js';
import {outcomeBeforeReload} from '../consent/personvern.js';
import type {Declaration} from '../declaration/declaration.js';
import {loadMessages} from '../i18n/load.js';
import type {Messages} from '../i18n/messages.js';
import type {BannerConduct} from './banner-conduct.js';
import type {Sheet} from './banner-sheets.js';
import {bannerStyles} from './banner-styles.js';
import {once} from './once.js';
import {PersonvernController} from './personvern-controller.js';
import {bannerView, questionView, type View} from './question-view.js';
import {sharedStyles} from './shared-styles.js';

/** What has come of the presses so far. */
export interface Shown {
  /** Instead of the first question. */
  readonly sheet?: Sheet | undefined;
  readonly hidden?: boolean;
  /** What a press leads to could not be fetched. The question stands, and can be pressed again. */
  readonly failed?: boolean;
  /** What has been ticked and not yet saved, by purpose or service. */
  readonly draft?: Readonly<Record<string, boolean>>;
  /** The full list, while it is unfolded. */
  readonly list?: View['list'];
}

/** A press as it was when it was made: what it leads to may have to be fetched first. */
export interface Press {
  readonly event: Event;
  /** What was pressed; with what was read around it, also when it is out of sight by now. */
  readonly target: HTMLElement;
  readonly hadFocus: boolean;
}

/**
 * Asks for consent, inline and first in the page (Designsystemet, "Samtykke til å lagre informasjon"). Reopened, it
 * shows the answer in force and takes it back. Here is what is shown; what follows from a press is in
 * `banner-conduct.ts`, which is fetched at the first sign of one.
 *
 * @tagname personvern-banner
 * @attr {string} declaration - Address of the declaration, where the element is written by hand.
 * @csspart section - All that is seen. The answers are no part: with a part's style, yes could be set apart from no.
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
    _shown: {state: true},
  };
  static override styles = [sharedStyles, bannerStyles];

  /** Level of the heading, 1-6. */
  declare headingLevel: number;
  /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
  declare language: string | undefined;
  /** What is on show; read only. `drawn`: what the server has drawn. */
  declare state: 'idle' | 'drawn' | Sheet['state'];
  /** Its conduct's business as well, like the next. */
  declare _shown: Shown;
  readonly _personvern = new PersonvernController<Messages>(this, loadMessages);
  private readonly _conduct = once(() =>
    // The others are the files that the first asks for: together they are there sooner.
    Promise.all([import('./banner-conduct.js'), import('./say.js'), import('../consent/answering.js')]).then(
      ([{BannerConduct}]) => new BannerConduct(this),
    ),
  );

  static define(tag = 'personvern-banner', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  constructor() {
    super();
    this.headingLevel = 2;
    this.state = 'idle';
    this._shown = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (outcomeBeforeReload()) void this._do((conduct) => conduct.tellOutcome());
  }

  /** What the server has drawn stays until there is something to take its place. */
  protected override shouldUpdate(): boolean {
    const {consent, words} = this._personvern;
    return this.hasUpdated || !!(consent && words);
  }

  protected override firstUpdated(): void {
    const focused = this.shadowRoot?.activeElement as HTMLInputElement | null | undefined;
    // Ours comes before what the server has drawn, and is found first.
    if (focused)
      this.renderRoot
        .querySelector<HTMLElement>(`[data-role="${focused.dataset['role']}"],[value="${focused.value}"]`)
        ?.focus();
    for (const drawn of this.renderRoot.querySelectorAll('style~:not(style)')) drawn.remove();
    for (const type of ['click', 'focusin', 'pointerover']) this.renderRoot.addEventListener(type, this._hear);
  }

  protected override willUpdate(): void {
    const {consent, words} = this._personvern;
    if (!consent || !words) return;
    // Ticked while the server's was there.
    const ticked = this.hasUpdated ? [] : this.renderRoot.querySelectorAll<HTMLInputElement>(':checked');
    for (const {value} of ticked) this._shown = {...this._shown, draft: {...this._shown.draft, [value]: true}};
    const {failed, hidden, sheet} = this._shown;
    const state = failed ? 'failed' : (sheet?.state ?? 'asking');
    const isMoot = state === 'asking' && !consent.asks.length;
    // Nobody is asked again, or in spite of the browser's signal, before that can be said.
    const isEarly = state === 'asking' && !sheet && (consent.decision || consent.options.signal);
    this.state = hidden || isMoot || isEarly ? 'idle' : state;
    if (hidden || isMoot || !isEarly) return;
    this.hide();
    void this._do((conduct) => conduct.askAgain());
  }

  /** Shows the answer in force and brings the visitor to it. Resolves when that is done. */
  show(): Promise<void> {
    const {activeElement} = document;
    return this._do((conduct) => conduct.show(activeElement));
  }

  /** Takes it from sight until the next page, or the next `show()`. Stores nothing. */
  hide(): void {
    this._shown = {...this._shown, hidden: true};
  }

  /** What a press cannot lead to is said, and what was pressed gets its focus back. Nothing has been granted then. */
  private async _do(act: (conduct: BannerConduct) => unknown, press?: Press | false): Promise<void> {
    try {
      await act(await this._conduct());
    } catch (error) {
      console.error(error);
      // No more than a sign of one.
      if (press === false) return;
      this._shown = {...this._shown, hidden: false, failed: true};
      await this.updateComplete;
      if (press?.hadFocus)
        this.renderRoot.querySelector<HTMLElement>(`[data-role=${press.target.dataset['role'] as string}]`)?.focus();
    }
  }

  /** A press, or the first sign of one, so that what it leads to is there in time. */
  private readonly _hear = (event: Event): void => {
    const {isTrusted, target, type} = event as Event & {target: HTMLElement};
    const press: Press = {event, target, hadFocus: !!this.shadowRoot?.activeElement};
    const isPress = type === 'click';
    void this._do((conduct) => conduct.hear(press), isPress && press);
    // Only a person answers; see there. What is said a second time has to be gone before, to be heard.
    if (isPress && target.dataset['role'])
      this._shown = {...this._shown, failed: false, hidden: isTrusted && target.matches('.button')};
  };

  protected override render(): TemplateResult {
    const {consent, words} = this._personvern;
    const {failed, sheet} = this._shown;
    const content = consent && words && this.state !== 'idle' ? this._content(consent, words) : '';
    return bannerView(this._personvern, content, failed ? words?.notDone : sheet?.status);
  }

  private _content(consent: Consent, words: Messages): unknown {
    const {draft = {}, failed, list, sheet} = this._shown;
    const view: View = {
      consent,
      // Only a sheet that asks nothing does without.
      declaration: consent.declaration as Declaration,
      words,
      language: this._personvern.language,
      headingLevel: this.headingLevel,
      purposes: sheet?.purposes ?? consent.asks,
      isTicked: (id) => draft[id] ?? !!consent.answer(id),
      notices: failed ? [words.notDone] : [],
      list,
    };
    if (sheet) return sheet.content?.(view);
    return view.purposes.length ? questionView(view) : words.notDone;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'personvern-banner': PersonvernBanner;
  }
}
