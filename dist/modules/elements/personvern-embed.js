import { LitElement, html, nothing } from 'lit';
import { matchesHost } from '../declaration/names.js';
import { loadAllMessages } from '../i18n/load-details.js';
import { fingerprint } from './choices.js';
import { embedAddress, embedKind } from './embed-address.js';
import { embedStyles } from './embed-styles.js';
import { embedView } from './embed-view.js';
import { PersonvernConsumer } from './context-link.js';
import { say } from './say.js';
import { sharedStyles } from './shared-styles.js';
import { withWayBack } from './way-back.js';

const complaints = /* @__PURE__ */ new Set();
class PersonvernEmbed extends LitElement {
  static properties = {
    service: {},
    src: {},
    name: {},
    kind: {},
    ratio: {},
    width: { type: Number },
    height: { type: Number },
    allow: {},
    allowfullscreen: { type: Boolean },
    headingLevel: { type: Number, attribute: "heading-level" },
    language: {},
    state: { reflect: true },
    _once: { state: true },
    _said: { state: true }
  };
  static styles = [sharedStyles, embedStyles];
  _personvern = new PersonvernConsumer(this, loadAllMessages, (change) => {
    this._hear(change);
  });
  static define(tag = "personvern-embed", registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }
  constructor() {
    super();
    this.service = "";
    this.src = "";
    this.name = "";
    this.allowfullscreen = false;
    this.headingLevel = 3;
    this.state = "idle";
    this._once = false;
    this._said = "";
  }
  /** Fetches its words beforehand, so that it is drawn as soon as it comes to the page. False if they cannot be had. */
  async prepare(personvern) {
    const consumer = this._personvern;
    consumer.use(personvern);
    await consumer.ready;
    return !!consumer.words;
  }
  willUpdate() {
    const { consent, words } = this._personvern;
    if (consent && words) this.state = this._stateNow(consent);
  }
  updated() {
    const box = this.renderRoot.querySelector(".box");
    if (!box) return;
    const { height, ratio, width } = this;
    const shape = ratio ?? (width && height ? `${String(width)}/${String(height)}` : "16/9");
    box.style.aspectRatio = this.state === "failed" ? "" : shape;
    box.style.inlineSize = width ? `${String(width)}px` : "";
  }
  _stateNow(consent) {
    const { declaration, forChildren } = consent;
    if (!declaration) return consent.state === "failed" ? "failed" : "idle";
    const fault = !this._declared(consent) ? `service="${this.service}" is no service in the declaration` : !embedAddress(this.src) ? `src="${this.src}" is no http(s) address` : !this._isOwn(consent) ? `src="${this.src}" is at none of the hosts of "${this.service}"` : "";
    if (fault && !complaints.has(fault)) {
      complaints.add(fault);
      console.error(`personvern: <personvern-embed> stays shut: ${fault}`, this);
    }
    if (fault || forChildren) return "failed";
    const isOpen = consent.has(this.service) && (!consent.deferred || this.state === "shown");
    return this._once || isOpen ? "shown" : "asking";
  }
  /** A yes to one service must not fetch another's. */
  _isOwn(consent) {
    const hosts = this._declared(consent)?.hosts ?? [];
    const places = [this.src, embedAddress(this.src) ?? ""].map((address) => new URL(address, document.baseURI));
    return !hosts.length || places.some(({ hostname }) => hosts.some((host) => matchesHost(host, hostname)));
  }
  get _isStrict() {
    return this._personvern.personvern?.settings.guard === "strict";
  }
  _declared({ declaration }) {
    return declaration?.services.find(({ id }) => id === this.service);
  }
  /** Back to the placeholder, also where it was shown just this once, if the visitor now says no to it or to all. */
  _hear({ decision, from, withdrawn }) {
    const { consent } = this._personvern;
    const saidNo = /^(withdraw|reject-all|no)$/.test(decision?.control ?? "") && consent?.answer(this.service) === false;
    if (withdrawn.includes(this.service) || from !== "page" && saidNo) this._once = false;
  }
  _show = (event) => {
    const { consent, language } = this._personvern;
    if (!event.isTrusted || !consent) return;
    const isStrict = this._isStrict;
    const remember = isStrict || this.renderRoot.querySelector("#remember")?.checked;
    const how = { control: "embed", language, texts: fingerprint(this.renderRoot, ".text") };
    this._once = !isStrict;
    if (remember) {
      consent.answering?.().then((answering) => {
        withWayBack(this, () => {
          answering.save({ [this.service]: true }, how);
        });
        this._tellSaved(consent);
      }).catch((error) => {
        console.error("personvern: the answer was not stored.", error);
      });
    }
    void this.updateComplete.then(() => this.renderRoot.querySelector("iframe")?.focus());
  };
  /** What waits for another page says so itself, or there. */
  _tellSaved({ deferred, kept }) {
    const { words } = this._personvern;
    if (!words || deferred) return;
    say(kept ? words.saved : words.notKept, (said) => {
      this._said = said;
    });
  }
  render() {
    return html`${this._content()}
      <div role="status" class="said" lang=${this._personvern.language}>${this._said}</div>`;
  }
  _content() {
    const { consent, language, words } = this._personvern;
    const address = embedAddress(this.src);
    const service = consent && this._declared(consent);
    if (!words || !service || !address || this.state === "failed" || this.state === "idle") {
      const why = consent?.state === "failed" ? words?.failed : consent?.forChildren && words?.embedChildren;
      return html`<div class="box">
        ${why ? html`<p lang=${language} dir=${words?.direction ?? "ltr"}>${why}</p>` : nothing}<slot></slot>
      </div>`;
    }
    if (this.state === "shown") return html`<div class="box shown">${this._frame(address)}</div>`;
    const { headingLevel, name } = this;
    const kind = this.kind ?? embedKind(address);
    return html`<div class="box">
      ${embedView({
      service,
      address,
      kind,
      name,
      words,
      language,
      headingLevel,
      onlyAlways: this._isStrict,
      isDeferred: consent.deferred && consent.has(this.service),
      show: this._show
    })}
    </div>`;
  }
  _frame(address) {
    return html`<iframe
      part="frame"
      title=${this.name}
      loading="lazy"
      referrerpolicy="strict-origin-when-cross-origin"
      allow=${this.allow ?? nothing}
      ?allowfullscreen=${this.allowfullscreen}
      src=${address}
    ></iframe>`;
  }
}

export { PersonvernEmbed };
//# sourceMappingURL=personvern-embed.js.map
