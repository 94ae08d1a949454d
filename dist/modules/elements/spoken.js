import { html } from 'lit';

function spoken({ text, lang }) {
  return lang ? html`<span lang=${lang} dir="auto">${text}</span>` : text;
}

export { spoken };
//# sourceMappingURL=spoken.js.map
