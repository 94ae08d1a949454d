import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Change, Consent} from '../consent/consent.js';
import type {Personvern} from '../consent/personvern.js';
import type {Service} from '../declaration/declaration.js';
import {matchesHost} from '../declaration/names.js';
import {loadAllMessages} from '../i18n/load-details.js';
import type {AllMessages, EmbedKind} from '../i18n/messages.js';
import {fingerprint} from './choices.js';
import {embedAddress, embedKind} from './embed-address.js';
import {embedStyles} from './embed-styles.js';
import {embedView} from './embed-view.js';
import {PersonvernConsumer} from './context-link.js';
import {say} from './say.js';
import {sharedStyles} from './shared-styles.js';
import {withWayBack} from './way-back.js';

/** What was wrong with embeds of this page, said once each. */
const complaints = new Set<string>();

/**
 * A video, a map or the like from another site. Nothing of it is fetched until the visitor asks for it, here and now
 * or once and for all from that provider (Designsystemet: ask late).
 *
 * @tagname personvern-embed
 * @slot - A link to the source. It stands in the placeholder, and on the page without JavaScript.
 * @csspart button - The button that shows the item.
 * @csspart frame - The frame, when it is shown.
 */
export class PersonvernEmbed extends LitElement {
  static override properties = {
    service: {},
    src: {},
    name: {},
    kind: {},
    ratio: {},
    width: {type: Number},
    height: {type: Number},
    allow: {},
    allowfullscreen: {type: Boolean},
    headingLevel: {type: Number, attribute: 'heading-level'},
    language: {},
    state: {reflect: true},
    _once: {state: true},
    _said: {state: true},
  };
  static override styles = [sharedStyles, embedStyles];

  /** Id of the service in the declaration. */
  declare service: string;
  /** Address of what is embedded, http(s). */
  declare src: string;
  /** What it is called: in the placeholder, and as the title of the frame. */
  declare name: string;
  /** What it is; guessed from the address where it is left out. */
  declare kind: EmbedKind | undefined;
  /** Width to height, as in CSS: `16/9`. */
  declare ratio: string | undefined;
  /** Pixels; with `height` instead of `ratio`. */
  declare width: number | undefined;
  /** Pixels. */
  declare height: number | undefined;
  /** As on an iframe. */
  declare allow: string | undefined;
  /** As on an iframe. */
  declare allowfullscreen: boolean;
  /** Level of the heading, 1-6. */
  declare headingLevel: number;
  /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
  declare language: string | undefined;
  /** What is on show; read only. */
  declare state: 'idle' | 'asking' | 'shown' | 'failed';
  /** Asked for on this page only; nothing is stored. */
  declare private _once: boolean;
  /** What is being read out. */
  declare private _said: string;
  private readonly _personvern = new PersonvernConsumer<AllMessages>(this, loadAllMessages, (change) => {
    this._hear(change);
  });

  static define(tag = 'personvern-embed', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  constructor() {
    super();
    this.service = '';
    this.src = '';
    this.name = '';
    this.allowfullscreen = false;
    this.headingLevel = 3;
    this.state = 'idle';
    this._once = false;
    this._said = '';
  }

  /** Fetches its words beforehand, so that it is drawn as soon as it comes to the page. False if they cannot be had. */
  async prepare(personvern: Personvern): Promise<boolean> {
    const consumer = this._personvern;
    consumer.use(personvern);
    await consumer.ready;
    return !!consumer.words;
  }

  protected override willUpdate(): void {
    const {consent, words} = this._personvern;
    if (consent && words) this.state = this._stateNow(consent);
  }

  protected override updated(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.box');
    if (!box) return;
    const {height, ratio, width} = this;
    // As properties: a style attribute would not pass a strict content security policy.
    const shape = ratio ?? (width && height ? `${String(width)}/${String(height)}` : '16/9');
    // A line of text needs no room for a film.
    box.style.aspectRatio = this.state === 'failed' ? '' : shape;
    box.style.inlineSize = width ? `${String(width)}px` : '';
  }

  private _stateNow(consent: Consent): PersonvernEmbed['state'] {
    const {declaration, forChildren} = consent;
    if (!declaration) return consent.state === 'failed' ? 'failed' : 'idle';
    const fault = !this._declared(consent)
      ? `service="${this.service}" is no service in the declaration`
      : !embedAddress(this.src)
        ? `src="${this.src}" is no http(s) address`
        : !this._isOwn(consent)
          ? `src="${this.src}" is at none of the hosts of "${this.service}"`
          : '';
    if (fault && !complaints.has(fault)) {
      complaints.add(fault);
      console.error(`personvern: <personvern-embed> stays shut: ${fault}`, this);
    }
    if (fault || forChildren) return 'failed';
    // What the strict guard holds back on this page cannot be shown on it.
    const isOpen = consent.has(this.service) && (!consent.deferred || this.state === 'shown');
    return this._once || isOpen ? 'shown' : 'asking';
  }

  /** A yes to one service must not fetch another's. */
  private _isOwn(consent: Consent): boolean {
    const hosts = this._declared(consent)?.hosts ?? [];
    const places = [this.src, embedAddress(this.src) ?? ''].map((address) => new URL(address, document.baseURI));
    return !hosts.length || places.some(({hostname}) => hosts.some((host) => matchesHost(host, hostname)));
  }

  private get _isStrict(): boolean {
    return this._personvern.personvern?.settings.guard === 'strict';
  }

  private _declared({declaration}: Consent): Service | undefined {
    return declaration?.services.find(({id}) => id === this.service);
  }

  /** Back to the placeholder, also where it was shown just this once, if the visitor now says no to it or to all. */
  private _hear({decision, from, withdrawn}: Change): void {
    const {consent} = this._personvern;
    const saidNo =
      /^(withdraw|reject-all|no)$/.test(decision?.control ?? '') && consent?.answer(this.service) === false;
    if (withdrawn.includes(this.service) || (from !== 'page' && saidNo)) this._once = false;
  }

  private readonly _show = (event: Event): void => {
    const {consent, language} = this._personvern;
    // Only a person answers; see personvern-banner.ts.
    if (!event.isTrusted || !consent) return;
    const isStrict = this._isStrict;
    const remember = isStrict || this.renderRoot.querySelector<HTMLInputElement>('#remember')?.checked;
    const how = {control: 'embed', language, texts: fingerprint(this.renderRoot, '.text')} as const;
    this._once = !isStrict;
    if (remember) {
      consent
        .answering?.()
        .then((answering) => {
          withWayBack(this, () => {
            answering.save({[this.service]: true}, how);
          });
          this._tellSaved(consent);
        })
        .catch((error: unknown) => {
          console.error('personvern: the answer was not stored.', error);
        });
    }
    // The button is gone; what it showed takes its focus.
    void this.updateComplete.then(() => this.renderRoot.querySelector('iframe')?.focus());
  };

  /** What waits for another page says so itself, or there. */
  private _tellSaved({deferred, kept}: Consent): void {
    const {words} = this._personvern;
    if (!words || deferred) return;
    say(kept ? words.saved : words.notKept, (said) => {
      this._said = said;
    });
  }

  protected override render(): TemplateResult {
    return html`${this._content()}
      <div role="status" class="said" lang=${this._personvern.language}>${this._said}</div>`;
  }

  private _content(): TemplateResult {
    const {consent, language, words} = this._personvern;
    const address = embedAddress(this.src);
    const service = consent && this._declared(consent);
    if (!words || !service || !address || this.state === 'failed' || this.state === 'idle') {
      const why = consent?.state === 'failed' ? words?.failed : consent?.forChildren && words?.embedChildren;
      return html`<div class="box">
        ${why ? html`<p lang=${language} dir=${words?.direction ?? 'ltr'}>${why}</p>` : nothing}<slot></slot>
      </div>`;
    }
    if (this.state === 'shown') return html`<div class="box shown">${this._frame(address)}</div>`;
    const {headingLevel, name} = this;
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
        show: this._show,
      })}
    </div>`;
  }

  private _frame(address: string): TemplateResult {
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

declare global {
  interface HTMLElementTagNameMap {
    'personvern-embed': PersonvernEmbed;
  }
}
