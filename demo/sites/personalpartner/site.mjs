/**
 * Modelled on Personalpartner's privacy statement: Google Analytics, which is also told what visitors search for on
 * the site. The search itself is the site's own and needs no yes; only telling Google does.
 */
import {html} from '../../html.mjs';
import {personvern} from './personvern.mjs';

const TEXTS = [
  ['', 'Forside', 'Arbeid, inkludering og veien tilbake til jobb.'],
  ['tiltak', 'Arbeid med støtte', 'Tilrettelagt arbeid og oppfølging på arbeidsplassen.'],
  ['hjelpemidler', 'Lån av hjelpemidler', 'Korttidslån av rullestol, gåstol og seng til hjemmet.'],
];

const search = ({url}, heading) =>
  html`<form role="search" method="get" action="/personalpartner/sok" aria-label="${heading}">
    <label>Hva leter du etter? <input type="search" name="q" value="${url.searchParams.get('q')}" /></label>
    <button type="submit">Søk</button>
  </form>`;

const home = (page) => ({
  title: 'Forside',
  main: html` <h1>Veien tilbake til jobb</h1>
    <p class="lead">Vi hjelper folk å finne arbeid, og bedrifter å finne folk.</p>
    ${search(page, 'Søk på nettstedet')}
    <ul class="cards">
      ${TEXTS.slice(1).map(
        ([path, title, text]) =>
          html` <li>
            <h2><a href="${page.link(path)}">${title}</a></h2>
            <p>${text}</p>
          </li>`,
      )}
    </ul>`,
});

function results(page) {
  const words = (page.url.searchParams.get('q') ?? '').trim();
  const found = words ? TEXTS.filter((texts) => texts.join(' ').toLowerCase().includes(words.toLowerCase())) : [];
  return {
    title: 'Søk',
    main: html` <h1>Søk</h1>
      ${search(page, 'Søk på nytt')}
      <p role="status">${words ? `${found.length} treff på «${words}».` : 'Skriv et ord for å søke.'}</p>
      ${
        found.length > 0 &&
        html`<ul>
          ${found.map(([path, title, text]) => html` <li><a href="${page.link(path)}">${title}</a>. ${text}</li>`)}
        </ul>`
      }`,
  };
}

const article = ([, title, text]) => ({
  title,
  main: html` <h1>${title}</h1>
    <p class="lead">${text}</p>
    <p>Ring oss eller kom innom, så finner vi ut av det sammen. Det koster ingenting å spørre.</p>`,
});

const google = (rest) => ({service: 'google-analytics', purpose: 'statistics', ...rest});

export const site = {
  id: 'personalpartner',
  host: 'www.personalpartner.localhost',
  lang: 'nb',
  name: 'Arbeidspartneren',
  owner: 'Personalpartner',
  shows: 'Google Analytics med søkeordene. Ikke ett ord forlater nettleseren før et ja.',
  menu: TEXTS.map(([path, title]) => [path, title]),
  pages: {
    '': home,
    sok: results,
    tiltak: () => article(TEXTS[1]),
    hjelpemidler: () => article(TEXTS[2]),
    personvern,
  },
  trackers: (at) => [
    google({src: `${at('www.googletagmanager.localhost')}/gtag/js?id=G-ARBEIDDEMO`, async: true}),
    google({
      text: `
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    gtag('js', new Date());
    gtag('config', 'G-ARBEIDDEMO');
  `,
    }),
  ],
};
