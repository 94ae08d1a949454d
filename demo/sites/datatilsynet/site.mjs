/**
 * Modelled on Datatilsynet's privacy statement: a session the server needs, a feedback form that remembers only if it
 * may, a form and a newsletter with cookies of their own, statistics without cookies, plain links for sharing.
 */
import {randomBytes} from 'node:crypto';
import {html} from '../../html.mjs';
import {personvern} from './personvern.mjs';

/** The server's own session cookie. Script cannot see it, and does not need to: it is strictly necessary. */
function startSession({cookies, setCookie}) {
  const id = randomBytes(12).toString('hex');
  if (!cookies['ASP.NET_SessionId']) setCookie('ASP.NET_SessionId', id, {more: 'HttpOnly'});
}

function feedback({cookies, allows, link, url}) {
  if (url.searchParams.has('takk')) return html`<p role="status">Takk for svaret. Det hjelper oss å skrive bedre.</p>`;
  // Reading what is stored on the visitor's device needs the same yes as storing it.
  if (allows('form-feedback', 'functional') && cookies.FormCookie) return html`<p>Du har svart på dette. Takk!</p>`;
  return html`<form method="post" action="${link('tilbakemelding')}">
    <fieldset>
      <legend>Fant du det du lette etter?</legend>
      <label><input type="radio" name="funnet" value="ja" required /> Ja, jeg fant det</label>
      <label><input type="radio" name="funnet" value="nei" required /> Nei, noe manglet</label>
    </fieldset>
    <button type="submit">Send svaret</button>
  </form>`;
}

function share({url}) {
  const address = encodeURIComponent(url.origin + url.pathname);
  return html`<ul class="plain">
    <li><a href="https://www.facebook.com/sharer/sharer.php?u=${address}">Del på Facebook</a></li>
    <li><a href="https://twitter.com/intent/tweet?url=${address}">Del på X</a></li>
    <li><a href="mailto:?body=${address}">Tips noen på e-post</a></li>
  </ul>`;
}

function home(page) {
  startSession(page);
  return {
    title: 'Bilder av andre',
    main: html` <article>
        <h1>Spør før du deler bilder av andre</h1>
        <p class="lead">Den som er på bildet, har noe hun skulle sagt. Det gjelder også barn.</p>
        <p>
          Et bilde der noen kan kjennes igjen, er en personopplysning. Skal du legge det ut, må du som regel spørre
          først. Den du spør, kan si nei, og kan ombestemme seg etterpå.
        </p>
        <h2>Når barn er på bildet</h2>
        <p>Foreldrene svarer for små barn. Spør barnet også, på en måte det forstår.</p>
      </article>
      <section aria-labelledby="feedback">
        <h2 id="feedback">Si fra om siden</h2>
        ${feedback(page)}
      </section>
      <section aria-labelledby="share">
        <h2 id="share">Del siden</h2>
        <p>Dette er vanlige lenker. Ingen får vite om deg før du trykker på en.</p>
        ${share(page)}
      </section>`,
  };
}

function notification(page) {
  startSession(page);
  // Only here, where the visitor has asked for the form, and only for this page.
  const path = '/datatilsynet/melding';
  if (!page.cookies.Meldeskjema)
    page.setCookie('Meldeskjema', randomBytes(8).toString('hex'), {path, more: 'HttpOnly'});
  const sent = page.url.searchParams.has('sendt');
  return {
    title: 'Meldeskjema',
    main: html` <h1>Meld fra om behandling av personopplysninger</h1>
      <p>Skjemaet bruker en informasjonskapsel som forsvinner når du lukker nettleseren.</p>
      ${sent && html`<p role="status">Meldingen er mottatt i demoen, og kastet.</p>`}
      <form method="post" action="${page.link('melding')}">
        <label>Virksomhet <input type="text" name="virksomhet" autocomplete="organization" required /></label>
        <label>Hva gjelder det? <textarea name="tekst" rows="4"></textarea></label>
        <button type="submit">Send melding</button>
      </form>`,
  };
}

function newsletter(page) {
  startSession(page);
  const known = Object.keys(page.cookies).some((name) => name.startsWith('ASPSESSIONID'));
  const letters = Array.from(randomBytes(8), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
  if (!known) page.setCookie(`ASPSESSIONID${letters}`, randomBytes(12).toString('hex').toUpperCase());
  return {
    title: 'Nyhetsbrev, nettversjon',
    main: html` <h1>Nyhetsbrev, nettversjonen</h1>
      <p>Denne utgaven handler om skolebilder, dørkameraer og retten til innsyn.</p>
      <p>Lenkene for deling er vanlige lenker, her som ellers.</p>
      ${share(page)}`,
  };
}

export const site = {
  id: 'datatilsynet',
  host: 'www.datatilsynet.localhost',
  lang: 'nb',
  name: 'Tilsynet',
  owner: 'Datatilsynet',
  shows:
    'Statistikk uten informasjonskapsler, et skjema som bare husker når det får lov, og respekt for «ikke spor meg».',
  /** The declaration stands in the page, so the gate has it at once. */
  inline: true,
  menu: [
    ['', 'Bilder av andre'],
    ['melding', 'Meldeskjema'],
    ['nyhetsbrev', 'Nyhetsbrev'],
  ],
  pages: {
    '': home,
    melding: notification,
    nyhetsbrev: newsletter,
    personvern: (page) => {
      startSession(page);
      return personvern(page);
    },
  },
  actions: {
    tilbakemelding({allows, setCookie}) {
      if (allows('form-feedback', 'functional')) setCookie('FormCookie', 'besvart', {more: 'Max-Age=2592000'});
      return '?takk';
    },
    melding: () => 'melding?sendt',
  },
  // No `setDoNotTrack`: the gate honours the browser's signal, and `X-Do-Not-Track` by way of `data-signal`.
  // Matomo's own check would outvote a visitor who says yes all the same.
  trackers: (at) => [
    {
      service: 'matomo',
      purpose: 'statistics',
      text: `
    var _paq = window._paq = window._paq || [];
    _paq.push(['setTrackerUrl', '${at('matomo.localhost')}/matomo.php'], ['setSiteId', '1'], ['disableCookies']);
    _paq.push(['enableHeartBeatTimer'], ['enableLinkTracking'], ['trackPageView']);
  `,
    },
    {service: 'matomo', purpose: 'statistics', src: `${at('matomo.localhost')}/matomo.js`, async: true},
  ],
};
