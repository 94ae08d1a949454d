/**
 * Modelled on Gjøvik kommune's privacy statement: two generations of Google Analytics, a login, two Vimeo films shown
 * where asked for, pages for children. Where the statement counted browser settings as consent and told others to
 * stay away, this site asks, and works without.
 */
import {randomBytes} from 'node:crypto';
import {html} from '../../html.mjs';
import {personvern} from './personvern.mjs';

/** Shown when asked for; the link stands in its place until then. `dnt=1` is Vimeo's strictest variant. */
function film(id, name, {at}) {
  return html`<personvern-embed
    service="vimeo"
    src="${at('player.vimeo.localhost')}/video/${id}?dnt=1"
    name="${name}"
    kind="video"
    ratio="16/9"
  >
    <a href="${at('vimeo.localhost')}/${id}">Se «${name}» på Vimeo</a>
  </personvern-embed>`;
}

const home = (page) => ({
  title: 'Forside',
  main: html` <h1>Velkommen til kommunen</h1>
    <p class="lead">Her finner du skjemaer, åpningstider og nyheter.</p>
    <ul class="cards">
      <li>
        <h2><a href="${page.link('skjema')}">Søk om barnehageplass</a></h2>
        <p>Logg inn, fyll ut og følg saken.</p>
      </li>
      <li>
        <h2><a href="${page.link('barn')}">For barn og unge</a></h2>
        <p>Her teller vi ingenting, uansett hva du har svart.</p>
      </li>
    </ul>
    <section aria-labelledby="films">
      <h2 id="films">Filmer om personvern i barnehagen</h2>
      <h3>Personvern er en grunnleggende rettighet</h3>
      <p>Hva personvern er, og hvorfor det angår små barn også.</p>
      ${film(1, 'Personvern er en grunnleggende rettighet', page)}
      <h3>Luciafeiring</h3>
      <p>Noen tar bilder av luciatoget. Hva kan de gjøre med dem etterpå?</p>
      ${film(2, 'Luciafeiring', page)}
    </section>`,
});

const forms = ({cookies, link}) => ({
  title: 'Søk om barnehageplass',
  main: cookies['ASP.NET_session']
    ? html` <h1>Søk om barnehageplass</h1>
        <p role="status">Du er logget inn som demobruker.</p>
        <form method="post" action="${link('logg-ut')}"><button type="submit">Logg ut</button></form>`
    : html` <h1>Søk om barnehageplass</h1>
        <p>Når du logger inn, lagrer vi en informasjonskapsel som holder deg innlogget til du lukker nettleseren.</p>
        <form method="post" action="${link('logg-inn')}"><button type="submit">Logg inn som demobruker</button></form>`,
});

const children = (page) => ({
  title: 'For barn og unge',
  main: html` <h1>For barn og unge</h1>
    <p class="lead">Trenger du noen å snakke med? Det koster ingenting, og du trenger ikke si hva du heter.</p>
    <p>På disse sidene er alt valgfritt slått av. Ingen blir spurt, og ingen blir talt.</p>
    <h2>En film du kan se</h2>
    ${film(2, 'Luciafeiring', page)}`,
});

const google = (rest) => ({service: 'google-analytics', purpose: 'statistics', ...rest});

export const site = {
  id: 'gjovik',
  host: 'www.gjovik.kommune.localhost',
  lang: 'nb',
  name: 'Kommunen',
  owner: 'Gjøvik kommune',
  shows: 'To utgaver av Google Analytics, to videoer som kommer når du ber om dem, og sider for barn.',
  menu: [
    ['', 'Forside'],
    ['skjema', 'Barnehageplass'],
    ['barn', 'For barn og unge'],
  ],
  pages: {'': home, skjema: forms, barn: children, personvern},
  actions: {
    'logg-inn'({setCookie}) {
      setCookie('ASP.NET_session', randomBytes(12).toString('hex'), {more: 'HttpOnly'});
      return 'skjema';
    },
    'logg-ut'({setCookie}) {
      setCookie('ASP.NET_session', '', {more: 'Max-Age=0'});
      return 'skjema';
    },
  },
  trackers(at) {
    const host = at('www.google-analytics.localhost');
    return [
      google({
        text: `
    var _gaq = _gaq || [];
    _gaq.push(['_setAccount', 'UA-1234567-1'], ['_trackPageview']);
  `,
      }),
      google({src: `${host}/ga.js`, async: true}),
      google({
        text: `
    window.ga = window.ga || function () { (ga.q = ga.q || []).push(arguments); };
    ga('create', 'UA-1234567-2', 'auto');
    ga('send', 'pageview');
  `,
      }),
      google({src: `${host}/analytics.js`, async: true}),
    ];
  },
};
