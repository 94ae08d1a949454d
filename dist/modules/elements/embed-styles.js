import { css } from 'lit';

const embedStyles = css`
  .box {
    position: relative;
    display: grid;
    align-content: center;
    justify-items: start;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding: 1.25em;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .shown {
    padding: 0;
    border: 0;
  }
  iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  p,
  label {
    max-inline-size: 60ch;
  }
  .box > p {
    margin: 0 0 0.5em;
  }
  p {
    margin-block-start: 0.5em;
  }
  /* There before it is needed, and takes no room until then. */
  [role='status']:empty {
    margin: 0;
  }
  label {
    font-weight: 400;
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
  .source {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    margin: 0;
  }
  a,
  ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: inherit;
  }
  @media print {
    .box {
      aspect-ratio: auto !important;
    }
    button,
    label {
      display: none;
    }
  }
`;

export { embedStyles };
//# sourceMappingURL=embed-styles.js.map
