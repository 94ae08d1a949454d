import { LitElement, css, nothing, html } from 'lit';
import { optionalPurposes } from '../declaration/declaration.js';
import { loadAllMessages } from '../i18n/load-details.js';
import { PersonvernConsumer } from './context-link.js';
import { sharedStyles } from './shared-styles.js';
import { standing } from './standing.js';

class PersonvernSettings extends LitElement {
  static properties = { language: {} };
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static styles = [
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
    `
  ];
  _personvern = new PersonvernConsumer(this, loadAllMessages);
  static define(tag = "personvern-settings", registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }
  _show = () => {
    this._personvern.personvern?.show();
  };
  render() {
    const { consent, language, words } = this._personvern;
    if (!consent || !words) return nothing;
    const { declaration } = consent;
    if (declaration && !optionalPurposes(declaration).length) {
      const { privacyStatement } = declaration.controller;
      const isSafe = /^https?:$/.test(new URL(privacyStatement, document.baseURI).protocol);
      const isAlone = this.parentElement === document.body;
      const line = html`<p class=${isAlone ? "alone" : ""} lang=${language} dir=${words.direction ?? "ltr"}>
        ${words.onlyNecessary}
        ${isSafe ? html`<a part="link" href=${privacyStatement}>${words.privacyStatement}</a>` : nothing}
      </p>`;
      return isAlone ? html`<section aria-label=${words.more} lang=${language}>${line}</section>` : line;
    }
    const stands = declaration && !consent.forChildren ? this._standing(consent, words) : nothing;
    return html`<div class="standing" lang=${language} dir=${words.direction ?? "ltr"}>
      <button type="button" class="link" part="link" data-role="settings" @click=${this._show}>${words.change}</button>
      ${stands}
    </div>`;
  }
  /** On pages for children nothing optional is on, whatever was answered. */
  _standing(consent, words) {
    const { language } = this._personvern;
    const { declaration, decision } = consent;
    const purposes = declaration ? optionalPurposes(declaration) : [];
    const services = declaration?.services.filter(({ id }) => decision?.answers[id]) ?? [];
    const ids = [...purposes, ...services.map(({ id }) => id)];
    return html`<p class="status" part="status">${standing(consent, words, language, ids)}</p>`;
  }
}

export { PersonvernSettings };
//# sourceMappingURL=personvern-settings.js.map
