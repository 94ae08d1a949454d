import { html } from 'lit';

function heading(level, id, text) {
  const headings = [
    void 0,
    html`<h1 id=${id}>${text}</h1>`,
    html`<h2 id=${id}>${text}</h2>`,
    html`<h3 id=${id}>${text}</h3>`,
    html`<h4 id=${id}>${text}</h4>`,
    html`<h5 id=${id}>${text}</h5>`,
    html`<h6 id=${id}>${text}</h6>`
  ];
  return headings[Math.min(level, 6)] ?? headings[2];
}

export { heading };
//# sourceMappingURL=heading.js.map
