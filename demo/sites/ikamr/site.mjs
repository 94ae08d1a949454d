/**
 * Modelled on the privacy statement of IKA Møre og Romsdal, an archive that municipalities share: nynorsk throughout,
 * Google Analytics as it comes today (gtag.js), Facebook as a plain link.
 */
import {html} from '../../html.mjs';
import {personvern} from './personvern.mjs';

const home = ({link}) => ({
  title: 'Framside',
  main: html` <h1>Arkivet for kommunane på Nordvestlandet</h1>
    <p class="lead">Vi tek vare på det kommunane har skrive ned, og hjelper deg å finne fram i det.</p>
    <ul class="cards">
      <li>
        <h2><a href="${link('finn-fram')}">Finn fram i arkivet</a></h2>
        <p>Skuleprotokollar, møtebøker og kart.</p>
      </li>
      <li>
        <h2>Kurs i arkivlov</h2>
        <p>Påmelding opnar på nyåret.</p>
      </li>
    </ul>
    <h2>Følg oss</h2>
    <p>
      Vi er òg på <a href="https://www.facebook.com/">Facebook</a>. Det er ei vanleg lenkje: Facebook får ikkje vite
      noko før du går dit.
    </p>`,
});

const guide = () => ({
  title: 'Finn fram i arkivet',
  main: html` <h1>Finn fram i arkivet</h1>
    <p class="lead">Du kan kome på lesesalen, eller be om ein kopi.</p>
    <ol>
      <li>Sjå etter kommunen og emnet i oversikta.</li>
      <li>Skriv ned namnet på serien og åra du treng.</li>
      <li>Ring oss, så finn vi det fram til du kjem.</li>
    </ol>
    <p>Noko av det vi har, er teiepliktig. Då hjelper vi deg med å søkje om innsyn.</p>`,
});

const google = (rest) => ({service: 'google-analytics', purpose: 'statistics', ...rest});

export const site = {
  id: 'ikamr',
  host: 'www.ikamr.localhost',
  lang: 'nn',
  name: 'Arkivet',
  owner: 'IKA Møre og Romsdal',
  shows: 'Nynorsk hele veien, Google Analytics 4, og Facebook som en vanlig lenke.',
  menu: [
    ['', 'Framside'],
    ['finn-fram', 'Finn fram'],
  ],
  pages: {'': home, 'finn-fram': guide, personvern},
  trackers: (at) => [
    google({src: `${at('www.googletagmanager.localhost')}/gtag/js?id=G-ARKIVDEMO1`, async: true}),
    google({
      text: `
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    gtag('js', new Date());
    gtag('config', 'G-ARKIVDEMO1');
  `,
    }),
  ],
};
