import { css } from 'lit';
import { tokens } from './tokens.js';

const sharedStyles = [
  tokens,
  css`
    /* The page's font and size come in; what would garble a text stays out. */
    :host {
      display: block;
      color: var(--_text);
      font-style: normal;
      font-weight: 400;
      line-height: 1.5;
      text-align: start;
      text-transform: none;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    :host([hidden]) {
      display: none;
    }
    #title {
      margin: 0;
      font-size: 1.15em;
      line-height: 1.3;
    }
    p {
      margin: 0.25em 0 0;
    }
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
      font: inherit;
      cursor: pointer;
    }
    .button {
      min-inline-size: 5.5em;
      inline-size: 100%;
      block-size: 100%;
      padding: 0.5em 1.25em;
      border: 2px solid;
      border-color: var(--_line);
      border-radius: var(--_radius);
      /* A colour only: a picture that stands still behind all of them would tell them apart. */
      background-color: var(--_button);
      color: var(--personvern-button-text, var(--_text));
      font-weight: 600;
    }
    .button:hover {
      background-color: var(--_hover);
    }
    .buttons {
      display: inline-grid;
      grid: none / auto-flow 1fr;
      gap: 0.75em;
      max-inline-size: 100%;
      margin: 0.6em 0 0;
    }
    .link {
      padding: 0.5em 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    label {
      display: flex;
      gap: 0.75em;
      align-items: center;
      padding-block: 10px;
      font-weight: 600;
    }
    input {
      flex: none;
      font: inherit;
      inline-size: 1.5em;
      block-size: 1.5em;
      margin: 0;
      accent-color: var(--_line);
    }
    :focus-visible {
      outline: 3px solid;
      outline-color: var(--_focus);
      outline-offset: 2px;
    }
    @media (max-width: 30em) {
      /* Two short ones fit side by side; those below boxes stand one above the other. */
      .buttons {
        display: grid;
        grid: none / repeat(auto-fit, minmax(min(8em, 100%), 1fr));
      }
      fieldset ~ .buttons {
        grid: auto-flow 1fr / none;
      }
    }
  `
];

export { sharedStyles };
//# sourceMappingURL=shared-styles.js.map
