import { css } from 'lit';

const tokens = css`
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

export { tokens };
//# sourceMappingURL=tokens.js.map
