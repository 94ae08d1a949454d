import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Personvern} from '../consent/personvern.js';
import {createReceipt} from '../consent/receipt.js';
import type {Declaration} from '../declaration/declaration.js';
import {fill} from '../i18n/format.js';
import type {Language} from '../i18n/language.js';
import {loadAllMessages} from '../i18n/load-details.js';
import type {AllMessages} from '../i18n/messages.js';
import {contactView} from './contact-view.js';
import {declarationStyles} from './declaration-styles.js';
import {search, searchView} from './declaration-search.js';
import {countItems, listView} from './declaration-view.js';
import {ownService} from './own-storage.js';
import {PersonvernConsumer} from './context-link.js';
import {receiptView} from './receipt-view.js';
import {sharedStyles} from './shared-styles.js';

/** Items shown at first: enough for almost every site, and drawn in an instant on a slow telephone. */
const FIRST = 10;
/** And more with every press on "show more". */
const BATCH = 50;
/** Items from which one has to search. */
const LONG = 30;
/** The words, when the declaration has been checked: a list of what does not hold would be worse than none. */
const loadChecked = (language: Language, personvern: Personvern): Promise<AllMessages> =>
  Promise.all([loadAllMessages(language, personvern), personvern.answering()]).then(([words]) => words);
/** Pixels from which seven columns are readable. */
const ROOM_FOR_TABLE = 900;

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
  /** There is room for tables. */
  declare private _wide: boolean;
  private readonly _personvern = new PersonvernConsumer<AllMessages>(this, loadChecked);
  private readonly _width = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width;
    // Not shown at all: what it will look like is decided when it is.
    if (!width) return;
    // Drawing in answer to a measurement, in the same frame, is reported to the page as an error.
    requestAnimationFrame(() => {
      this._wide = width >= ROOM_FOR_TABLE;
    });
  });

  static define(tag = 'personvern-declaration', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  constructor() {
    super();
    this.headingLevel = 2;
    this._limit = FIRST;
    this._query = '';
    this._wide = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this._wide = this.offsetWidth >= ROOM_FOR_TABLE;
    this._width.observe(this);
    addEventListener('beforeprint', this._showAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._width.disconnect();
    removeEventListener('beforeprint', this._showAll);
  }

  /** Paper has no button to show more, and does not wait. */
  private readonly _showAll = (): void => {
    this._limit = Infinity;
    this.performUpdate();
  };

  private readonly _showMore = (): void => {
    this._limit += BATCH;
  };

  private readonly _search = ({target}: Event): void => {
    this._query = (target as HTMLInputElement).value;
    this._limit = FIRST;
  };

  protected override render(): TemplateResult | typeof nothing {
    const {consent, language, personvern, words} = this._personvern;
    if (!consent || !personvern || !words) return nothing;
    const {declaration} = consent;
    return html`<div class=${this._limit > FIRST ? 'long' : ''} lang=${language} dir=${words.direction ?? 'ltr'}>
      ${declaration ? this._content(declaration, personvern, words) : html`<p>${words.failed}</p>`}
    </div>`;
  }

  private _content(declaration: Declaration, personvern: Personvern, words: AllMessages): TemplateResult {
    const {language} = this._personvern;
    const {_limit: limit, _wide: wide, headingLevel} = this;
    const {decision} = personvern.consent;
    const receipt = decision && createReceipt(declaration, decision);
    const own = ownService(declaration, personvern, words);
    const all = own ? [...declaration.services, own] : declaration.services;
    const services = search(all, this._query, language);
    const count = countItems(services);
    const found = this._query.trim() ? count : undefined;
    const left = Math.min(BATCH, count - limit);
    return html`${receipt ? receiptView({receipt, declaration, words, language, headingLevel}) : nothing}
    ${countItems(all) > LONG ? searchView(words, found, this._search) : nothing}
    ${listView({services, words, language, headingLevel, wide, limit})}
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
