import { LitElement, nothing, html } from 'lit';
import { createReceipt } from '../consent/receipt.js';
import { fill } from '../i18n/format.js';
import { ownService } from '../i18n/own-service.js';
import { contactView } from './contact-view.js';
import { declarationStyles } from './declaration-styles.js';
import { markScrolling, nthItem } from './declaration-reach.js';
import { search, searchView } from './declaration-search.js';
import { countItems, listView } from './declaration-view.js';
import { PersonvernConsumer } from './context-link.js';
import { loadChecked } from './full-list.js';
import { lendFocus } from './focus.js';
import { receiptView } from './receipt-view.js';
import { say } from './say.js';
import { sharedStyles } from './shared-styles.js';

const FIRST = 10;
const BATCH = 50;
const LONG = 30;
const ROOM_FOR_TABLE = 56;
const TYPING = 600;
class PersonvernDeclaration extends LitElement {
  static properties = {
    headingLevel: { type: Number, attribute: "heading-level" },
    language: {},
    _limit: { state: true },
    _query: { state: true },
    _said: { state: true },
    _wide: { state: true }
  };
  static styles = [sharedStyles, declarationStyles];
  _personvern = new PersonvernConsumer(this, loadChecked);
  _width = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width;
    if (!width) return;
    requestAnimationFrame(() => {
      this._wide = this._hasRoom(width);
      markScrolling(this.renderRoot);
    });
  });
  /** How many items there are to show. */
  _count = 0;
  _callOff;
  static define(tag = "personvern-declaration", registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }
  constructor() {
    super();
    this.headingLevel = 2;
    this._limit = FIRST;
    this._query = "";
    this._said = "";
    this._wide = false;
  }
  connectedCallback() {
    super.connectedCallback();
    this._wide = this._hasRoom(this.offsetWidth);
    this._width.observe(this);
    addEventListener("beforeprint", this._showAll);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this._width.disconnect();
    removeEventListener("beforeprint", this._showAll);
  }
  updated() {
    markScrolling(this.renderRoot);
  }
  _hasRoom(width) {
    return width >= ROOM_FOR_TABLE * parseFloat(getComputedStyle(this).fontSize);
  }
  _say(text, after) {
    this._callOff?.();
    this._callOff = say(
      text,
      (said) => {
        this._said = said;
      },
      after
    );
  }
  /** Paper has no button to show more, and does not wait. */
  _showAll = () => {
    this._limit = Infinity;
    this.performUpdate();
  };
  /** To the first of them: the button is gone, or has moved away below them. */
  _showMore = async () => {
    const before = this._limit;
    this._limit += BATCH;
    await this.updateComplete;
    const first = nthItem(this.renderRoot, before);
    if (first) lendFocus(first);
    const { words } = this._personvern;
    if (words) this._say(fill(words.shownMore, { n: Math.min(BATCH, this._count - before) }));
  };
  _search = ({ target }) => {
    this._query = target.value;
    this._limit = FIRST;
    void this.updateComplete.then(() => {
      const { words } = this._personvern;
      if (words) this._say(this._query.trim() ? fill(words.found, { n: this._count }) : "", TYPING);
    });
  };
  render() {
    const { consent, language, personvern, words } = this._personvern;
    if (!consent || !personvern || !words) return nothing;
    const { declaration } = consent;
    return html`<div class=${this._limit > FIRST ? "long" : ""} lang=${language} dir=${words.direction ?? "ltr"}>
      <p role="status" class="said">${this._said}</p>
      ${declaration ? this._content(declaration, personvern, words) : html`<p>${words.failed}</p>`}
    </div>`;
  }
  _content(declaration, personvern, words) {
    const { language } = this._personvern;
    const { _limit: limit, _wide: wide, headingLevel } = this;
    const { decision } = personvern.consent;
    const receipt = decision && createReceipt(declaration, decision);
    const own = ownService(declaration, words, language, personvern.settings.cookieDomain);
    const all = own ? [...declaration.services, own] : declaration.services;
    const services = search(all, this._query, language);
    const count = this._count = countItems(services);
    const found = this._query.trim() ? count : void 0;
    const left = Math.min(BATCH, count - limit);
    return html`${receipt ? receiptView({ receipt, declaration, words, language, headingLevel }) : nothing}
    ${countItems(all) > LONG ? searchView(words, found, this._search) : nothing}
    ${listView({ declaration, services, words, language, headingLevel, wide, limit })}
    ${left > 0 ? html`<button type="button" class="link" data-role="show-more" @click=${this._showMore}>
            ${fill(words.showMore, { n: left })}
          </button>` : nothing}
    ${contactView(declaration, words, language, headingLevel)}`;
  }
}

export { PersonvernDeclaration };
//# sourceMappingURL=personvern-declaration.js.map
