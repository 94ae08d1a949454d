import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Personvern} from '../consent/personvern.js';
import {createReceipt} from '../consent/receipt.js';
import type {Declaration} from '../declaration/declaration.js';
import {fill} from '../i18n/format.js';
import type {AllMessages} from '../i18n/messages.js';
import {ownService} from '../i18n/own-service.js';
import {contactView} from './contact-view.js';
import {declarationStyles} from './declaration-styles.js';
import {markScrolling, nthItem} from './declaration-reach.js';
import {search, searchView} from './declaration-search.js';
import {countItems, listView} from './declaration-view.js';
import {PersonvernConsumer} from './context-link.js';
import {loadChecked} from './full-list.js';
import {lendFocus} from './focus.js';
import {receiptView} from './receipt-view.js';
import {say} from './say.js';
import {sharedStyles} from './shared-styles.js';

/** Items shown at first: enough for almost every site, and drawn in an instant on a slow telephone. */
const FIRST = 10;
/** And more with every press on "show more". */
const BATCH = 50;
/** Items from which one has to search. */
const LONG = 30;
/** Widths of an m from which seven columns are readable, also in large letters. */
const ROOM_FOR_TABLE = 56;
/** Milliseconds: who is typing is not told of every letter's hits. */
const TYPING = 600;

/**
 * Everything that the declaration says, and the visitor's own answer: for the page with the privacy statement, and
 * inside the banner.
 *
 * @tagname personvern-declaration
 */
export class PersonvernDeclaration extends LitElement {
  static override properties = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    language: {},
    _limit: {state: true},
    _query: {state: true},
    _said: {state: true},
    _wide: {state: true},
  };
  static override styles = [sharedStyles, declarationStyles];

  /** Level of the headings over the purposes; services come one below. */
  declare headingLevel: number;
  /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
  declare language: string | undefined;
  /** How many items are shown. */
  declare private _limit: number;
  /** What is searched for. */
  declare private _query: string;
  /** What is being read out. */
  declare private _said: string;
  /** There is room for tables. */
  declare private _wide: boolean;
  private readonly _personvern = new PersonvernConsumer<AllMessages>(this, loadChecked);
  private readonly _width = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width;
    // Not shown at all: what it will look like is decided when it is.
    if (!width) return;
    // Drawing in answer to a measurement, in the same frame, is reported to the page as an error.
    requestAnimationFrame(() => {
      this._wide = this._hasRoom(width);
      markScrolling(this.renderRoot);
    });
  });
  /** How many items there are to show. */
  private _count = 0;
  private _callOff: (() => void) | undefined;

  static define(tag = 'personvern-declaration', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  constructor() {
    super();
    this.headingLevel = 2;
    this._limit = FIRST;
    this._query = '';
    this._said = '';
    this._wide = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this._wide = this._hasRoom(this.offsetWidth);
    this._width.observe(this);
    addEventListener('beforeprint', this._showAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._width.disconnect();
    removeEventListener('beforeprint', this._showAll);
  }

  protected override updated(): void {
    markScrolling(this.renderRoot);
  }

  private _hasRoom(width: number): boolean {
    return width >= ROOM_FOR_TABLE * parseFloat(getComputedStyle(this).fontSize);
  }

  private _say(text: string, after?: number): void {
    this._callOff?.();
    this._callOff = say(
      text,
      (said) => {
        this._said = said;
      },
      after,
    );
  }

  /** Paper has no button to show more, and does not wait. */
  private readonly _showAll = (): void => {
    this._limit = Infinity;
    this.performUpdate();
  };

  /** To the first of them: the button is gone, or has moved away below them. */
  private readonly _showMore = async (): Promise<void> => {
    const before = this._limit;
    this._limit += BATCH;
    await this.updateComplete;
    const first = nthItem(this.renderRoot, before);
    if (first) lendFocus(first);
    const {words} = this._personvern;
    if (words) this._say(fill(words.shownMore, {n: Math.min(BATCH, this._count - before)}));
  };

  private readonly _search = ({target}: Event): void => {
    this._query = (target as HTMLInputElement).value;
    this._limit = FIRST;
    void this.updateComplete.then(() => {
      const {words} = this._personvern;
      if (words) this._say(this._query.trim() ? fill(words.found, {n: this._count}) : '', TYPING);
    });
  };

  protected override render(): TemplateResult | typeof nothing {
    const {consent, language, personvern, words} = this._personvern;
    if (!consent || !personvern || !words) return nothing;
    const {declaration} = consent;
    return html`<div class=${this._limit > FIRST ? 'long' : ''} lang=${language} dir=${words.direction ?? 'ltr'}>
      <p role="status" class="said">${this._said}</p>
      ${declaration ? this._content(declaration, personvern, words) : html`<p>${words.failed}</p>`}
    </div>`;
  }

  private _content(declaration: Declaration, personvern: Personvern, words: AllMessages): TemplateResult {
    const {language} = this._personvern;
    const {_limit: limit, _wide: wide, headingLevel} = this;
    const {decision} = personvern.consent;
    const receipt = decision && createReceipt(declaration, decision);
    const own = ownService(declaration, words, language, personvern.settings.cookieDomain);
    const all = own ? [...declaration.services, own] : declaration.services;
    const services = search(all, this._query, language);
    const count = (this._count = countItems(services));
    const found = this._query.trim() ? count : undefined;
    const left = Math.min(BATCH, count - limit);
    return html`${receipt ? receiptView({receipt, declaration, words, language, headingLevel}) : nothing}
    ${countItems(all) > LONG ? searchView(words, found, this._search) : nothing}
    ${listView({declaration, services, words, language, headingLevel, wide, limit})}
    ${
      left > 0
        ? html`<button type="button" class="link" data-role="show-more" @click=${this._showMore}>
            ${fill(words.showMore, {n: left})}
          </button>`
        : nothing
    }
    ${contactView(declaration, words, language, headingLevel)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'personvern-declaration': PersonvernDeclaration;
  }
}
