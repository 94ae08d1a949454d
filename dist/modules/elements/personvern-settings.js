import { LitElement, css, nothing, html } from 'lit';
import { optionalPurposes } from '../declaration/declaration.js';
import { loadAllMessages } from '../i18n/load-details.js';
import { PersonvernConsumer } from './context-link.js';
import { sharedStyles } from './shared-styles.js';

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
      return html`<p class=${isAlone ? "alone" : ""} lang=${language} dir=${words.direction ?? "ltr"}>
        ${words.onlyNecessary}
        ${isSafe ? html`<a part="link" href=${privacyStatement}>${words.privacyStatement}</a>` : nothing}
      </p>`;
    }
    return html`<button
      type="button"
      class="link"
      part="link"
      data-role="settings"
      lang=${language}
      dir=${words.direction ?? "ltr"}
      @click=${this._show}
    >
      ${words.change}
    </button>`;
  }
}

export { PersonvernSettings };
//# sourceMappingURL=personvern-settings.js.map
