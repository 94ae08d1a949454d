/** What all elements have in common. Sizes are in em: the page's own text size decides. */
import {css} from 'lit';

export const sharedStyles = css`
  /* The page's font and size come in; what would garble a text stays out. */
  :host {
    display: block;
    color: var(--_text);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.3;
  }
  p {
    margin: 0.5em 0 0;
  }
  a {
    color: inherit;
  }
  button,
  .target {
    box-sizing: border-box;
    min-block-size: 44px;
    min-inline-size: 44px;
    font: inherit;
    cursor: pointer;
  }
  [part='button'] {
    padding: 0.5em 1.25em;
    border: 2px solid var(--_button-border);
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_button-text);
    font-weight: 600;
  }
  [part='button']:hover {
    background: var(--_button-hover);
  }
  .buttons {
    display: inline-grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 0.75em;
    margin-block-start: 1em;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link:hover,
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  /* An answer is 44 px high and wide also where it is a box to tick: the label is part of it. */
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
  }
  .choice label {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  .choice p {
    grid-column: 2;
    margin: -0.4em 0 0.4em;
  }
  input {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    align-self: center;
    accent-color: var(--_button-border);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  @media (max-width: 30em) {
    .buttons {
      display: grid;
      grid-auto-flow: row;
    }
  }
`;
