import { css } from 'lit';

const sheetStyles = css`
  /* It is given focus; the ring keeps to the words, and clear of what follows. */
  #title {
    inline-size: fit-content;
  }
  /* Not below the first question: nothing may move there when somebody is about to press. */
  :host(:not([state='asking'])) #title + p,
  .notice {
    margin-block-start: 0.75em;
  }
  .notice {
    max-inline-size: 64ch;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid;
    border-inline-start-color: var(--_line);
  }
  /* Where they stand above each other, as far apart as those before. */
  .buttons + .buttons {
    margin-block-start: 0.75em;
  }
  /* Below the list; otherwise the links come last, which have room around their text. */
  .buttons:last-child {
    margin-block-end: 1em;
  }
  /* In line with the answers where there is room. */
  @media (min-width: 30em) {
    .buttons {
      margin-inline-end: 0.5em;
    }
  }
`;

export { sheetStyles };
//# sourceMappingURL=sheet-styles.js.map
