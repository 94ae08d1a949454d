import { css } from 'lit';

const bannerStyles = css`
  section {
    padding: 1.25em max(1em, (100% - var(--personvern-max-width, 75rem)) / 2) 0.75em;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  p,
  label {
    max-inline-size: 70ch;
  }
  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .small {
    color: var(--_subtle);
    font-size: 0.9375em;
  }
  /* Under its label, beside the box. */
  .about {
    margin-block: -0.5em 0.25em;
    margin-inline-start: 2.4em;
  }
  .notice {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  /* There before it is needed: what comes into it later is read out. */
  [role='status'] {
    position: absolute;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    section {
      border-block: 2px solid;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

export { bannerStyles };
//# sourceMappingURL=banner-styles.js.map
