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
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  #title {
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
  button {
    min-block-size: 44px;
    min-inline-size: 44px;
    font: inherit;
    cursor: pointer;
  }
  [part='button'] {
    min-inline-size: 6em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_ink);
    font-weight: 600;
  }
  [part='button']:hover {
    background: var(--_hover);
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
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 2em;
    margin-block-start: 0.5em;
  }
  .foot p {
    margin: 0;
  }
  /* The label is part of what can be pressed, 44 px high. */
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: center;
  }
  label {
    padding-block: 10px;
    font-weight: 600;
  }
  .choice p {
    grid-column: 2;
    margin: -0.5em 0 0.25em;
  }
  input {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_line);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (max-width: 30em) {
    .buttons {
      display: grid;
      grid-auto-flow: row;
    }
  }
`;
