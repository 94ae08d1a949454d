/** The pages of the made-up municipality. */
import {attributes, html} from '../html.mjs';

/** Designsystemet's classes, where its style sheet is on the page. */
const DESIGNSYSTEMET = {
  heading: 'ds-heading',
  link: 'ds-link',
  card: 'ds-card',
  button: 'ds-button',
  input: 'ds-input',
  label: 'ds-label',
};
const COLOURS = {card: 'neutral', link: 'accent'};

function front({at, lang, marks, wanted, words}) {
  const cards = words.cards.map(
    ([name, about]) =>
      html` <li ${marks('card')}>
        <h3 ${marks('heading', '2xs')}><a ${marks('link')} href="#tjenester">${name}</a></h3>
        <p>${about}</p>
      </li>`,
  );
  return html`    <h1 ${marks('heading', 'xl')}>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <form class="search" role="search" action="#tjenester">
      <label ${marks('label')} for="sok">${words.search}</label>
      <input ${marks('input')} id="sok" type="search">
      <button ${marks('button')} type="submit">${words.find}</button>
    </form>
    <h2 ${marks('heading', 'md')} id="tjenester">${words.services}</h2>
    <ul class="cards">${cards}
    </ul>
    <h2 ${marks('heading', 'md')}>${words.film}</h2>
    <personvern-embed${attributes({
      service: 'vimeo',
      src: `${at('player.vimeo.localhost')}/video/2?dnt=1`,
      name: words.film,
      kind: 'video',
      ratio: '16/9',
      lang: wanted === lang ? undefined : wanted,
    })}>
      <a${attributes({href: `${at('vimeo.localhost')}/2`, lang: wanted === lang ? undefined : lang})}>${words.watch}</a>
    </personvern-embed>`;
}

function statement({lang, link, marks, wanted, words}) {
  return html`    <h1 ${marks('heading', 'xl')}>${words.statement}</h1>
    <p class="lead">${words.statementLead}</p>
    <h2 ${marks('heading', 'md')}>${words.list}</h2>
    <personvern-declaration${attributes({lang: wanted === lang ? undefined : wanted})}>
      <p><a ${marks('link')} href="${link('declaration.json')}">${words.asJson}</a></p>
    </personvern-declaration>`;
}

const MAIN = {'': front, personvern: statement};

/** @param around `{theme, path, wanted, lang, words, link, gate, at}` @returns markup, undefined if there is no such page */
export function page(around) {
  const {gate, lang, link, path, theme, wanted, words} = around;
  const main = MAIN[path];
  if (!main) return undefined;
  const styled = theme.id === 'designsystemet';
  /** `class` and size of a kind of element. */
  const marks = (kind, size) =>
    attributes({
      class: styled ? DESIGNSYSTEMET[kind] : kind,
      'data-size': styled ? size : undefined,
      'data-color': styled ? COLOURS[kind] : undefined,
    });
  const nav = words.nav.map((name) => html`<li><a ${marks('link')} href="#tjenester">${name}</a></li>`);
  // Either will do. The element knows when there is nothing to ask; with the link, a line above the footer says so.
  const wayBack = styled
    ? html`<personvern-settings ${attributes({lang: wanted === lang ? undefined : wanted})}></personvern-settings>`
    : html`<a ${marks('link')} href="#personvern">${words.change}</a>`;
  // Where the page speaks another language than its content, the content says so (WCAG 3.1.2).
  const spoken = attributes({lang: wanted === lang ? undefined : lang});
  return html`<!DOCTYPE html>
<html${attributes({lang: wanted, 'data-color-scheme': styled ? 'auto' : undefined})}>
<head>
  <meta charset="utf-8">
  <script${attributes({
    src: '/personvern/personvern.js',
    'data-declaration': link('declaration.json'),
    'data-language': wanted === 'se' ? 'se' : undefined,
    ...gate,
  })}></script>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${path ? words.statement : words.name} – ${theme.name} (demo)</title>
  <link rel="icon" href="/demo/icon.svg" type="image/svg+xml">
${theme.sheets.map((sheet) => html` <link rel="stylesheet" href="${sheet}" /> `)}</head>
<body>
  <noscript><p class="plain" ${spoken}><a ${marks('link')} href="${link('personvern')}">${words.noScript}</a></p></noscript>
  <a class="skip" href="#main" ${spoken}>${words.skip}</a>
  <header${spoken}>
    <div class="inner">
      <p class="name"><a href="${link('')}">${words.name}</a></p>
      <nav aria-label="${words.menu}"><ul>${nav}</ul></nav>
    </div>
  </header>
  <main id="main" tabindex="-1" ${spoken}>
${main({...around, marks})}
  </main>
  <footer${spoken}>
    <div class="inner">
      <p>${words.name}<br>${words.visit}<br>${words.hours}</p>
      <ul>
        <li>${wayBack}</li>
        <li><a ${marks('link')} href="${link('personvern')}">${words.statement}</a></li>
        <li><a ${marks('link')} href="${link('')}">${words.home}</a></li>
        <li><a ${marks('link')} href="/">${words.all}</a></li>
      </ul>
    </div>
  </footer>
</body>
</html>
`.text.replace(/[ \t]+$/gm, '');
}
