import {css} from 'lit';

export const declarationStyles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 1.25em 0;
    font-size: 1.1em;
  }
  .service > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1em;
    font-size: 1em;
  }
  p {
    max-inline-size: 70ch;
  }
  a {
    color: inherit;
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
    border: 2px solid var(--_line);
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
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.5em 1em;
    margin: 0.75em 0 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
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
  code {
    font-size: 1em;
  }
  .scroll {
    overflow-x: auto;
    margin-block-start: 0.75em;
    border: 1px solid var(--_border);
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
  thead th {
    color: var(--_subtle);
    font-size: 0.875em;
  }
  tbody tr {
    border-block-start: 1px solid var(--_border);
  }
  @media print {
    .long .service {
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
