import { LitElement, html } from 'lit';
import { withdrawnBeforeReload } from '../consent/personvern.js';
import { loadMessages, loadAllMessages } from '../i18n/load.js';
import { bannerStyles } from './banner-styles.js';
import { fingerprint, choicesOf } from './choices.js';
import { passFocus, focusedElement } from './focus.js';
import { loadPart } from './parts.js';
import { PersonvernController } from './personvern-controller.js';
import { questionView } from './question-view.js';
import { sharedStyles } from './shared-styles.js';
import { tokens } from './tokens.js';

class PersonvernBanner extends LitElement {
  static properties = {
    headingLevel: { type: Number, attribute: "heading-level" },
    language: {},
    state: { reflect: true },
    _sheet: { state: true },
    _hidden: { state: true },
    _draft: { state: true },
    _detailed: { state: true },
    _status: { state: true }
  };
  static styles = [tokens, sharedStyles, bannerStyles];
  _personvern = new PersonvernController(this, loadMessages);
  /** What had focus when the visitor called us up. */
  _opener;
  static define(tag = "personvern-banner", registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }
  constructor() {
    super();
    this.headingLevel = 2;
    this.state = "idle";
    this._turn();
  }
  connectedCallback() {
    super.connectedCallback();
    if (withdrawnBeforeReload()) void this._present(({ outcomeBeforeReload }, ...given) => outcomeBeforeReload(...given));
  }
  willUpdate() {
    const { consent, words } = this._personvern;
    if (consent && words) this.state = this._stateNow(consent);
  }
  /** Shows the answer in force and brings the visitor to it. Resolves when that is done. */
  async show() {
    const focused = focusedElement();
    if (focused !== this) this._opener = focused;
    await this._present(({ answerSheet }, consent, words) => answerSheet(consent, words));
    this.scrollIntoView();
    this._title?.focus({ preventScroll: true });
  }
  /** Takes it from sight until the next page, or the next `show()`. Stores nothing. */
  hide() {
    this._hidden = true;
  }
  get _title() {
    return this.renderRoot.querySelector("#title");
  }
  _stateNow(consent) {
    const { _sheet: sheet, _status: status } = this;
    const isAsking = consent.asks.length > 0;
    if (this._hidden) return "idle";
    if (sheet && (isAsking || sheet.state !== "asking")) return sheet.state;
    if (!isAsking) return status ? "answered" : "idle";
    if (!consent.decision) return "asking";
    this._hidden = true;
    void this._present(({ againSheet }, now, words) => againSheet(now, words));
    return "idle";
  }
  _turn(sheet, status = sheet?.status ?? "") {
    this._sheet = sheet;
    this._status = status;
    this._hidden = false;
    this._draft = {};
    this._detailed = false;
  }
  async _present(make) {
    await this._personvern.ready;
    const { consent, language } = this._personvern;
    const [sheets, words] = await Promise.all([import('./banner-sheets.js'), loadAllMessages(language)]);
    if (consent) this._turn(make(sheets, consent, words));
    await this.updateComplete;
  }
  /** So that it is not lost with the button that was pressed. */
  async _moveFocus(press) {
    await this.updateComplete;
    passFocus(this, this._sheet ? this._title : this._opener, !press.detail);
    if (!this._sheet) this._opener = void 0;
  }
  async _answer(press) {
    const { consent, language } = this._personvern;
    if (!press.isTrusted || !consent) return;
    const { role = "" } = press.currentTarget.dataset;
    const control = { accept: "yes", reject: "no" }[role] ?? role;
    const how = { control, language, texts: fingerprint(this.renderRoot, "#title,.text,.question [part=button]") };
    const subject = this._sheet ?? { purposes: consent.asks, services: [] };
    const choices = choicesOf(control, subject, this._isTicked);
    const hadFocus = this.shadowRoot?.activeElement;
    this._hidden = true;
    try {
      await this._save(consent, choices, how);
    } catch (error) {
      console.error("personvern: the answer was not stored.", error);
      this._turn();
      if (!consent.declaration) await this._present(({ answerSheet }, now, words) => answerSheet(now, words));
    }
    if (hadFocus) await this._moveFocus(press);
  }
  async _save(consent, choices, how) {
    const { personvern, words } = this._personvern;
    const answering = await personvern?.answering();
    const before = consent.open;
    const cleaned = new Promise((resolve) => {
      document.addEventListener("personvern-change", resolve, { once: true });
    });
    if (how.control === "withdraw") answering?.withdraw(how);
    else answering?.save(choices, how);
    const tell = (withdrawn) => this._present(({ outcomeSheet }, now, all) => outcomeSheet(now, all, withdrawn));
    if (how.control === "withdraw" || before.some((id) => !consent.open.includes(id))) {
      await tell({ removed: 0, remaining: [] });
      void cleaned.then((withdrawn) => this._sheet?.state === "withdrawn" ? tell(withdrawn) : void 0);
    } else if (!consent.kept) {
      await tell();
    } else {
      this._turn(void 0, words?.saved);
    }
  }
  _isTicked = (id) => this._draft[id] ?? this._personvern.consent?.answer(id) ?? false;
  _tick = ({ currentTarget }) => {
    const { checked, value } = currentTarget;
    this._draft = { ...this._draft, [value]: checked };
  };
  _close = (press) => {
    this._turn();
    void this._moveFocus(press);
  };
  _unfold = () => {
    this._detailed = !this._detailed;
    loadPart("personvern-declaration");
  };
  render() {
    const { consent, language, words } = this._personvern;
    const isSeen = consent && words && (this.state === "asking" || this._sheet && !this._hidden);
    return html`${isSeen ? html`<section part="section" aria-labelledby="title" lang=${language} dir=${words.direction}>
              ${this._content(consent, words)}
            </section>` : ""}
      <div role="status" lang=${language}>${this._status}</div>`;
  }
  _content(consent, words) {
    const { _detailed: detailed, _sheet: sheet, headingLevel } = this;
    const view = {
      consent,
      // Only a sheet that asks nothing does without.
      declaration: consent.declaration,
      words,
      language: this._personvern.language,
      headingLevel,
      purposes: sheet?.purposes ?? consent.asks,
      detailed,
      isTicked: this._isTicked,
      tick: this._tick,
      answer: (press) => void this._answer(press),
      unfold: this._unfold,
      close: this._close
    };
    return sheet?.content(view) ?? questionView(view);
  }
}

export { PersonvernBanner };
//# sourceMappingURL=personvern-banner.js.map
