import {css} from 'lit';

export const bannerStyles = css`
  section {
    padding: 0.75em max(16px, (100% - var(--personvern-max-width, 75rem)) / 2) 0;
    border-block-end: 1px solid;
    border-block-end-color: var(--_border);
    background: var(--_surface);
  }
  /* A digit is wide: about 80 letters. */
  .text {
    max-inline-size: 64ch;
  }
  fieldset,
  legend {
    all: unset;
    display: block;
  }
  .small {
    margin-block-start: 0.5em;
    color: var(--_subtle);
    font-size: 0.95em;
  }
  /* In one row where there is room. */
  .foot {
    display: flex;
    gap: 0 1.5em;
    align-items: baseline;
    flex-flow: wrap;
  }
  /* Under its label, beside the box. */
  .about {
    margin-block: -0.5em 0.25em;
    margin-inline-start: 2.4em;
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
