import { LitElement } from 'lit';
import { outcomeBeforeReload } from '../consent/personvern.js';
import { loadMessages } from '../i18n/load.js';
import { bannerStyles } from './banner-styles.js';
import { once } from './once.js';
import { PersonvernController } from './personvern-controller.js';
import { bannerView, questionView } from './question-view.js';
import { sharedStyles } from './shared-styles.js';

class PersonvernBanner extends LitElement {
  static properties = {
    headingLevel: { type: Number, attribute: "heading-level" },
    language: {},
    state: { reflect: true },
    _shown: { state: true }
  };
  static styles = [sharedStyles, bannerStyles];
  _personvern = new PersonvernController(this, loadMessages);
  _conduct = once(
    () => (
      // The others are the files that the first asks for: together they are there sooner.
      Promise.all([import('./banner-conduct.js'), import('./say.js'), import('../consent/answering.js')]).then(
        ([{ BannerConduct }]) => new BannerConduct(this)
      )
    )
  );
  static define(tag = "personvern-banner", registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }
  constructor() {
    super();
    this.headingLevel = 2;
    this.state = "idle";
    this._shown = {};
  }
  connectedCallback() {
    super.connectedCallback();
    if (outcomeBeforeReload()) void this._do((conduct) => conduct.tellOutcome());
  }
  /** What the server has drawn stays until there is something to take its place. */
  shouldUpdate() {
    const { consent, words } = this._personvern;
    return this.hasUpdated || !!(consent && words);
  }
  firstUpdated() {
    const focused = this.shadowRoot?.activeElement;
    if (focused)
      this.renderRoot.querySelector(`[data-role="${focused.dataset["role"]}"],[value="${focused.value}"]`)?.focus();
    for (const drawn of this.renderRoot.querySelectorAll("style~:not(style)")) drawn.remove();
    for (const type of ["click", "focusin", "pointerover"]) this.renderRoot.addEventListener(type, this._hear);
  }
  willUpdate() {
    const { consent, words } = this._personvern;
    if (!consent || !words) return;
    const ticked = this.hasUpdated ? [] : this.renderRoot.querySelectorAll(":checked");
    for (const { value } of ticked) this._shown = { ...this._shown, draft: { ...this._shown.draft, [value]: true } };
    const { failed, hidden, sheet } = this._shown;
    const state = failed ? "failed" : sheet?.state ?? "asking";
    const isMoot = state === "asking" && !consent.asks.length;
    const isEarly = state === "asking" && !sheet && (consent.decision || consent.options.signal);
    this.state = hidden || isMoot || isEarly ? "idle" : state;
    if (hidden || isMoot || !isEarly) return;
    this.hide();
    void this._do((conduct) => conduct.askAgain());
  }
  /** Shows the answer in force and brings the visitor to it. Resolves when that is done. */
  show() {
    const { activeElement } = document;
    return this._do((conduct) => conduct.show(activeElement));
  }
  /** Takes it from sight until the next page, or the next `show()`. Stores nothing. */
  hide() {
    this._shown = { ...this._shown, hidden: true };
  }
  /** What a press cannot lead to is said, and what was pressed gets its focus back. Nothing has been granted then. */
  async _do(act, press) {
    try {
      await act(await this._conduct());
    } catch (error) {
      console.error(error);
      if (press === false) return;
      this._shown = { ...this._shown, hidden: false, failed: true };
      await this.updateComplete;
      if (press?.hadFocus)
        this.renderRoot.querySelector(`[data-role=${press.target.dataset["role"]}]`)?.focus();
    }
  }
  /** A press, or the first sign of one, so that what it leads to is there in time. */
  _hear = (event) => {
    const { isTrusted, target, type } = event;
    const press = { event, target, hadFocus: !!this.shadowRoot?.activeElement };
    const isPress = type === "click";
    void this._do((conduct) => conduct.hear(press), isPress && press);
    if (isPress && target.dataset["role"])
      this._shown = { ...this._shown, failed: false, hidden: isTrusted && target.matches(".button") };
  };
  render() {
    const { consent, words } = this._personvern;
    const { failed, sheet } = this._shown;
    const content = consent && words && this.state !== "idle" ? this._content(consent, words) : "";
    return bannerView(this._personvern, content, failed ? words?.notDone : sheet?.status);
  }
  _content(consent, words) {
    const { draft = {}, failed, list, sheet } = this._shown;
    const view = {
      consent,
      // Only a sheet that asks nothing does without.
      declaration: consent.declaration,
      words,
      language: this._personvern.language,
      headingLevel: this.headingLevel,
      purposes: sheet?.purposes ?? consent.asks,
      isTicked: (id) => draft[id] ?? !!consent.answer(id),
      notices: failed ? [words.notDone] : [],
      list
    };
    if (sheet) return sheet.content?.(view);
    return view.purposes.length ? questionView(view) : words.notDone;
  }
}

export { PersonvernBanner };
//# sourceMappingURL=personvern-banner.js.map
