import { html } from 'lit';
import { formatList } from '../i18n/format.js';
import { formatDate } from '../i18n/format-details.js';
import { heading } from './heading.js';
import { namesOf } from './names-of.js';

function receiptView(view) {
  const { language, receipt, words } = view;
  const facts = [
    [words.receipt.time, formatDate(receipt.time, language)],
    [words.receipt.expires, formatDate(receipt.expires, language)],
    [words.receipt.granted, listed(view, receipt.granted)],
    [words.receipt.denied, listed(view, receipt.denied)]
  ];
  return html`<section class="receipt" aria-labelledby="receipt">
    ${heading(view.headingLevel, "receipt", words.yourAnswer)}
    <dl>
      ${facts.map(
    ([term, fact]) => html`<div>
            <dt>${term}</dt>
            <dd>${fact}</dd>
          </div>`
  )}
    </dl>
    <div class="foot">
      <button
        type="button"
        class="link"
        data-role="download"
        @click=${() => {
    download(receipt);
  }}
      >
        ${words.receipt.download}
      </button>
      <button type="button" class="link" data-role="print" @click=${print}>${words.receipt.print}</button>
    </div>
  </section>`;
}
function listed({ declaration, language, words }, ids) {
  const names = namesOf(declaration, words, language, ids);
  return names.length ? formatList(names, language) : words.receipt.nothing;
}
function download(receipt) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `personvern-${receipt.time.slice(0, 10)}.json`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1e4);
}
function print({ currentTarget }) {
  const shown = currentTarget.closest("section")?.querySelectorAll(":scope > :not(.foot)") ?? [];
  const sheet = window.open("", "_blank");
  if (!sheet) {
    window.print();
    return;
  }
  sheet.document.title = document.title;
  sheet.document.documentElement.lang = currentTarget.closest("[lang]")?.getAttribute("lang") ?? "";
  sheet.document.body.append(...Array.from(shown, (each) => sheet.document.importNode(each, true)));
  sheet.print();
}

export { receiptView };
//# sourceMappingURL=receipt-view.js.map
