import { html } from 'lit';

function heading(level, id, text) {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 id=${id}>${text}</h1>`;
    case 3:
      return html`<h3 id=${id}>${text}</h3>`;
    case 4:
      return html`<h4 id=${id}>${text}</h4>`;
    case 5:
      return html`<h5 id=${id}>${text}</h5>`;
    case 6:
      return html`<h6 id=${id}>${text}</h6>`;
    default:
      return html`<h2 id=${id}>${text}</h2>`;
  }
}

export { heading };
//# sourceMappingURL=heading.js.map
