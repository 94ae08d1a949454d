import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {optionalPurposes} from '../declaration/declaration.js';
import {loadAllMessages} from '../i18n/load-details.js';
import type {AllMessages} from '../i18n/messages.js';
import {PersonvernConsumer} from './context-link.js';
import {sharedStyles} from './shared-styles.js';

/**
 * The permanent way back to the question, for the footer of every page. Where nothing optional is declared, a line
 * that says so, with a link to the privacy statement.
 *
 * @tagname personvern-settings
 * @csspart link - The button or the link.
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
    return html`<button
      type="button"
      class="link"
      part="link"
      data-role="settings"
      lang=${language}
      dir=${words.direction ?? 'ltr'}
      @click=${this._show}
    >
      ${words.change}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'personvern-settings': PersonvernSettings;
  }
}
