import { nothing, html } from 'lit';

function heading(level, id, text, focusable = false) {
  const tabindex = focusable ? "-1" : nothing;
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 id=${id} tabindex=${tabindex}>${text}</h1>`;
    case 3:
      return html`<h3 id=${id} tabindex=${tabindex}>${text}</h3>`;
    case 4:
      return html`<h4 id=${id} tabindex=${tabindex}>${text}</h4>`;
    case 5:
      return html`<h5 id=${id} tabindex=${tabindex}>${text}</h5>`;
    case 6:
      return html`<h6 id=${id} tabindex=${tabindex}>${text}</h6>`;
    default:
      return html`<h2 id=${id} tabindex=${tabindex}>${text}</h2>`;
  }
}

export { heading };
//# sourceMappingURL=heading.js.map
