import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Consent} from '../consent/consent.js';
import {optionalPurposes} from '../declaration/declaration.js';
import {loadAllMessages} from '../i18n/load-details.js';
import type {AllMessages} from '../i18n/messages.js';
import {PersonvernConsumer} from './context-link.js';
import {sharedStyles} from './shared-styles.js';
import {standing} from './standing.js';

/**
 * The permanent way back to the question, for the footer of every page, and how the answer stands: what was answered
 * and when, and what there was a yes to. Where nothing optional is declared, a line that says so, with a link to the
 * privacy statement.
 *
 * @tagname personvern-settings
 * @csspart link - The button or the link.
 * @csspart status - What was answered, and when.
 */
export class PersonvernSettings extends LitElement {
  static override properties = {language: {}};
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};
  static override styles = [
    sharedStyles,
    css`
      /* Stands in the page's own footer, so in its colours. */
      :host {
        color: inherit;
      }
      /* As high as the button would be. */
      p {
        margin: 0;
        padding-block: 0.5em;
      }
      /* One line with the button where there is room for both. */
      .standing {
        display: flex;
        flex-flow: wrap;
        align-items: baseline;
        column-gap: 1em;
      }
      .status {
        padding: 0;
        font-size: 0.95em;
      }
      /* Above the footer, where nothing around it keeps it in line. */
      .alone {
        max-inline-size: var(--personvern-max-width, 75rem);
        margin-inline: auto;
        padding-inline: 1em;
      }
      a {
        color: inherit;
        padding-block: 0.6em;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** BCP 47; otherwise the language of the site's settings, or of the page around the element. */
  declare language: string | undefined;
  private readonly _personvern = new PersonvernConsumer<AllMessages>(this, loadAllMessages);

  static define(tag = 'personvern-settings', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  private readonly _show = (): void => {
    this._personvern.personvern?.show();
  };

  protected override render(): TemplateResult | typeof nothing {
    const {consent, language, words} = this._personvern;
    if (!consent || !words) return nothing;
    const {declaration} = consent;
    if (declaration && !optionalPurposes(declaration).length) {
      const {privacyStatement} = declaration.controller;
      // The declaration has not been checked here.
      const isSafe = /^https?:$/.test(new URL(privacyStatement, document.baseURI).protocol);
      const isAlone = this.parentElement === document.body;
      const line = html`<p class=${isAlone ? 'alone' : ''} lang=${language} dir=${words.direction ?? 'ltr'}>
        ${words.onlyNecessary}
        ${isSafe ? html`<a part="link" href=${privacyStatement}>${words.privacyStatement}</a>` : nothing}
      </p>`;
      // Between the page's own landmarks it needs one of its own.
      return isAlone ? html`<section aria-label=${words.more} lang=${language}>${line}</section>` : line;
    }
    const stands = declaration && !consent.forChildren ? this._standing(consent, words) : nothing;
    return html`<div class="standing" lang=${language} dir=${words.direction ?? 'ltr'}>
      <button type="button" class="link" part="link" data-role="settings" @click=${this._show}>${words.change}</button>
      ${stands}
    </div>`;
  }

  /** On pages for children nothing optional is on, whatever was answered. */
  private _standing(consent: Consent, words: AllMessages): TemplateResult {
    const {language} = this._personvern;
    const {declaration, decision} = consent;
    const purposes: readonly string[] = declaration ? optionalPurposes(declaration) : [];
    const services = declaration?.services.filter(({id}) => decision?.answers[id]) ?? [];
    const ids = [...purposes, ...services.map(({id}) => id)];
    return html`<p class="status" part="status">${standing(consent, words, language, ids)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'personvern-settings': PersonvernSettings;
  }
}
