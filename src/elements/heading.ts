import {html, type TemplateResult} from 'lit';

/** A real heading of the level that fits the page around it; below 6 there is nothing. */
export function heading(level: number, id: string, text: unknown): TemplateResult {
  const headings = [
    undefined,
    html`<h1 id=${id}>${text}</h1>`,
    html`<h2 id=${id}>${text}</h2>`,
    html`<h3 id=${id}>${text}</h3>`,
    html`<h4 id=${id}>${text}</h4>`,
    html`<h5 id=${id}>${text}</h5>`,
    html`<h6 id=${id}>${text}</h6>`,
  ] as const;
  return headings[Math.min(level, 6)] ?? headings[2];
}
