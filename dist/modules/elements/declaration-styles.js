import { css } from 'lit';

const declarationStyles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 1.5em 0;
    font-size: 1.25em;
    line-height: 1.3;
  }
  .service > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.25em;
    font-size: 1.05em;
  }
  p {
    max-inline-size: 60ch;
    margin-block-start: 0.5em;
  }
  a {
    color: inherit;
  }
  /* Not in a sentence, so as large as a button. */
  .alone a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .link {
    margin-inline-end: 1.5em;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-block-start: 1em;
  }
  .search input {
    box-sizing: border-box;
    inline-size: min(100%, 20em);
    block-size: auto;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    border: 2px solid;
    border-color: var(--_line);
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_text);
    font: inherit;
  }
  .search p {
    margin: 0;
  }
  /* A list of hundreds costs only what is on the screen. */
  .long .service {
    content-visibility: auto;
    contain-intrinsic-size: auto 20em;
  }
  .long .service dl {
    content-visibility: auto;
    contain-intrinsic-size: auto 14em;
  }
  /* Only read out. */
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    /* A line for each word, otherwise, for those who read by lines. */
    white-space: nowrap;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.5em 1em;
    margin: 0.75em 0 0;
    padding: 0.75em 1em;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_text);
  }
  dt {
    color: var(--_subtle);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
  }
  /* Named twice, or browsers make it smaller than what is around it. */
  code {
    font-family: monospace, monospace;
    font-size: 1em;
  }
  /* Label and value side by side, as long as both have room for a word. */
  @media (max-width: 30em) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.125em;
      padding: 0.5em 0.75em;
    }
    dl > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.5em;
    }
    /* A long word takes the row it needs, and breaks only where even that is too short. */
    dl > div > * {
      max-inline-size: 100%;
      overflow-wrap: break-word;
    }
    dt {
      flex: 1 7.25em;
    }
    dd {
      flex: 3 7em;
    }
  }
  .scroll {
    overflow-x: auto;
    margin-block-start: 0.75em;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_text);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
  }
  th,
  td {
    padding: 0.5em 0.75em;
    text-align: start;
    vertical-align: top;
  }
  /* Above what it is the head of, though its letters are smaller. */
  thead th {
    padding-inline: 0.857em;
    color: var(--_subtle);
    font-size: 0.875em;
  }
  tbody tr {
    border-block-start: 1px solid;
    border-block-start-color: var(--_border);
  }
  @media print {
    .long .service,
    .long .service dl {
      content-visibility: visible;
    }
    .scroll {
      overflow: visible;
    }
    dl,
    tr {
      break-inside: avoid;
    }
    button,
    .search {
      display: none;
    }
  }
`;

export { declarationStyles };
//# sourceMappingURL=declaration-styles.js.map
