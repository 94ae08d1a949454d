/**
 * Modelled on the privacy statement of Conexus for Stafettloggen: a login, an adaptation that is remembered only if it
 * may be, Azure Application Insights with the real SDK, ID-porten and BankID as links.
 */
import {randomBytes} from 'node:crypto';
import {attributes, html} from '../../html.mjs';
import {personvern} from './personvern.mjs';

const LOGIN = '.AspNet.ApplicationCookie';

const login = ({cookies, link}) =>
  cookies[LOGIN]
    ? html`<p role="status">Du er logget inn som demobruker.</p>
        <form method="post" action="${link('logg-ut')}"><button type="submit">Logg ut</button></form>`
    : html`<p>Når du logger inn, lagrer vi en informasjonskapsel som holder deg innlogget til du lukker nettleseren.</p>
        <form method="post" action="${link('logg-inn')}"><button type="submit">Logg inn som demobruker</button></form>
        <p>
          I virkeligheten logger du inn med <a href="https://www.idporten.no/">ID-porten</a> eller
          <a href="https://bankid.no/">BankID</a>. Det de lagrer, ligger hos dem.
        </p>`;

const home = (page) => ({
  title: 'Oppfølging',
  head: html`<script${attributes({src: '/conexus/adaptation.js', defer: true, nonce: page.switches.nonce})}></script>`,
  main: html` <h1>Oppfølging av barn, på tvers av tjenester</h1>
    <p class="lead">Her følger skole, helsestasjon og foresatte opp sammen det de er blitt enige om.</p>
    <section aria-labelledby="login">
      <h2 id="login">Innlogging</h2>
      ${login(page)}
    </section>
    <section aria-labelledby="adapt">
      <h2 id="adapt">Tilpasning</h2>
      <p>Vi husker valget til neste gang hvis du har sagt ja til det.</p>
      <button type="button" aria-pressed="false" data-adapt>Større tekst</button>
    </section>`,
});

const help = () => ({
  title: 'Hjelp',
  main: html` <h1>Hjelp</h1>
    <p class="lead">Spør kommunen din først. Det er den som bestemmer hvem som får se hva.</p>
    <p>
      Samtykket foresatte gir til at tjenestene får dele opplysninger, gis på papir eller etter innlogging. Det har
      ingenting å gjøre med spørsmålet om hva nettstedet kan lagre.
    </p>`,
});

const insights = (rest) => ({service: 'application-insights', purpose: 'statistics', ...rest});

export const site = {
  id: 'conexus',
  host: 'stafettloggen.conexus.localhost',
  lang: 'nb',
  name: 'Oppfølgingsloggen',
  owner: 'Conexus Stafettloggen',
  shows:
    'Innlogging, større tekst som bare huskes når den får lov, og Azure Application Insights med det ekte biblioteket.',
  menu: [
    ['', 'Oppfølging'],
    ['hjelp', 'Hjelp'],
  ],
  pages: {'': home, hjelp: help, personvern},
  files: ['adaptation.js'],
  actions: {
    'logg-inn'({setCookie}) {
      setCookie(LOGIN, randomBytes(24).toString('base64url'), {more: 'HttpOnly'});
      return '';
    },
    'logg-ut'({setCookie}) {
      setCookie(LOGIN, '', {more: 'Max-Age=0'});
      return '';
    },
  },
  trackers: (at) => [
    insights({src: `${at('azure.localhost')}/scripts/b/ai.3.min.js`}),
    insights({
      text: `
    window.appInsights = new Microsoft.ApplicationInsights.ApplicationInsights({config: {
      connectionString: 'InstrumentationKey=00000000-0000-4000-8000-000000000000;IngestionEndpoint=${at('azure.localhost')}/',
      extensionConfig: {AppInsightsCfgSyncPlugin: {cfgUrl: ''}}, // no settings from Microsoft's own host
      excludeRequestFromAutoTrackingPatterns: ['/log$', '[?&]cookies'], // the panel's own requests
      maxBatchInterval: 500,
    }});
    appInsights.loadAppInsights();
    appInsights.trackPageView();
  `,
    }),
  ],
};
