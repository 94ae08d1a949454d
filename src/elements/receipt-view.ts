/** The visitor's own copy of the answer: on the screen, as a file, on paper. */
import {html, type TemplateResult} from 'lit';
import type {Receipt} from '../consent/receipt.js';
import type {Declaration} from '../declaration/declaration.js';
import {formatList} from '../i18n/format.js';
import {formatDate} from '../i18n/format-details.js';
import type {Language} from '../i18n/language.js';
import type {AllMessages} from '../i18n/messages.js';
import {heading} from './heading.js';
import {namesOf} from './names-of.js';

export interface ReceiptView {
  readonly receipt: Receipt;
  readonly declaration: Declaration;
  readonly words: AllMessages;
  readonly language: Language;
  readonly headingLevel: number;
}

export function receiptView(view: ReceiptView): TemplateResult {
  const {language, receipt, words} = view;
  const facts = [
    [words.receipt.time, formatDate(receipt.time, language)],
    [words.receipt.expires, formatDate(receipt.expires, language)],
    [words.receipt.granted, listed(view, receipt.granted)],
    [words.receipt.denied, listed(view, receipt.denied)],
  ];
  return html`<section class="receipt" aria-labelledby="receipt">
    ${heading(view.headingLevel, 'receipt', words.yourAnswer)}
    <dl>
      ${facts.map(
        ([term, fact]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${fact}</dd>
          </div>`,
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

function listed({declaration, language, words}: ReceiptView, ids: readonly string[]): string {
  const names = namesOf(declaration, words, language, ids);
  return names.length ? formatList(names, language) : words.receipt.nothing;
}

function download(receipt: Receipt): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = `personvern-${receipt.time.slice(0, 10)}.json`;
  link.click();
  // The download has begun when the click returns, but not in every browser has it been read.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** On a sheet of its own: the banner is not printed, and the rest of the page is none of the receipt's business. */
function print({currentTarget}: Event): void {
  const shown = (currentTarget as HTMLElement).closest('section')?.querySelectorAll(':scope > :not(.foot)') ?? [];
  const sheet = window.open('', '_blank');
  if (!sheet) {
    window.print();
    return;
  }
  sheet.document.title = document.title;
  sheet.document.documentElement.lang = (currentTarget as HTMLElement).closest('[lang]')?.getAttribute('lang') ?? '';
  sheet.document.body.append(...Array.from(shown, (each) => sheet.document.importNode(each, true)));
  sheet.print();
}
