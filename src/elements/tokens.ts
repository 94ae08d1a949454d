/**
 * Colours and shapes in three tiers: what the site sets for us (`--personvern-*`), otherwise what Designsystemet
 * has set for the page (`--ds-*`, https://designsystemet.no), otherwise our own. There is one set for all buttons;
 * nothing here can tell yes from no.
 *
 * Ours follow the page's own `color-scheme`, not the system's: a page that is always light gets a light banner.
 * Browsers without `light-dark()` (before Chrome 123, Firefox 120, Safari 17.5) get the page's own colours. There a use
 * of these is worth nothing, and takes the rest of a shorthand with it: a colour stands in a declaration of its own.
 */
import {css} from 'lit';

export const tokens = css`
  :host {
    --_text: var(--personvern-text, var(--ds-color-neutral-text-default, light-dark(#222, #eee)));
    --_subtle: var(--personvern-text-subtle, var(--ds-color-neutral-text-default, light-dark(#444, #ccc)));
    --_surface: var(--personvern-surface, var(--ds-color-neutral-surface-tinted, light-dark(#f3f5f7, #222)));
    --_border: var(--personvern-border, var(--ds-color-neutral-border-subtle, light-dark(#ccc, #555)));
    --_button: var(--personvern-button-surface, var(--ds-color-neutral-surface-default, light-dark(#fff, #111)));
    --_hover: var(--personvern-button-surface-hover, var(--ds-color-neutral-surface-hover, light-dark(#ddd, #333)));
    --_line: var(--personvern-button-border, var(--ds-color-neutral-border-strong, light-dark(#555, #bbb)));
    --_focus: var(--personvern-focus, var(--ds-color-focus-outer, var(--_text)));
    --_radius: var(--personvern-radius, var(--ds-border-radius-md, 4px));
  }
  @media (prefers-contrast: more) {
    :host {
      --_subtle: var(--_text);
      --_border: var(--_line);
    }
  }
`;
