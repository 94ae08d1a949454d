/**
 * Colours and shapes in three tiers: what the site sets for us (`--personvern-*`), otherwise what Designsystemet
 * has set for the page (`--ds-*`, https://designsystemet.no), otherwise our own. There is one set for all buttons;
 * nothing here can tell yes from no.
 */
import {css} from 'lit';

export const tokens = css`
  :host {
    --_text: var(--personvern-text, var(--ds-color-neutral-text-default, var(--_own-text)));
    --_subtle: var(--personvern-text-subtle, var(--ds-color-neutral-text-subtle, var(--_own-subtle)));
    --_surface: var(--personvern-surface, var(--ds-color-neutral-surface-tinted, var(--_own-surface)));
    --_border: var(--personvern-border, var(--ds-color-neutral-border-subtle, var(--_own-border)));
    --_button: var(--personvern-button-surface, var(--ds-color-neutral-surface-default, var(--_own-button)));
    --_button-hover: var(--personvern-button-surface-hover, var(--ds-color-neutral-surface-hover, var(--_own-hover)));
    --_button-text: var(--personvern-button-text, var(--ds-color-neutral-text-default, var(--_own-text)));
    --_button-border: var(--personvern-button-border, var(--ds-color-neutral-border-strong, var(--_own-line)));
    --_focus: var(--personvern-focus, var(--ds-color-focus-outer, var(--_own-text)));
    --_radius: var(--personvern-radius, var(--ds-border-radius-md, 4px));
    --_own-text: #1e2328;
    --_own-subtle: #414a54;
    --_own-surface: #f3f5f7;
    --_own-border: #c8cfd6;
    --_own-button: #fff;
    --_own-hover: #e4e8ec;
    --_own-line: #47515c;
  }

  /* Follows the page's own color-scheme, not the system's: a page that is always light gets a light banner. */
  @supports (color: light-dark(red, red)) {
    :host {
      --_own-text: light-dark(#1e2328, #f0f2f4);
      --_own-subtle: light-dark(#414a54, #c9d0d7);
      --_own-surface: light-dark(#f3f5f7, #21262c);
      --_own-border: light-dark(#c8cfd6, #4a535d);
      --_own-button: light-dark(#fff, #15191d);
      --_own-hover: light-dark(#e4e8ec, #323942);
      --_own-line: light-dark(#47515c, #b4bdc7);
    }
  }
`;
