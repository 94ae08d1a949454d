import {html} from '../../html.mjs';

export const personvern = () => ({
  title: 'Personvernerklæring',
  main: html` <h1>Personvernerklæring</h1>
    <p class="lead">Her står det kva nettstaden lagrar på eininga di, kvifor, og kven som får vite det.</p>
    <h2>Alt vi kan lagre</h2>
    <personvern-declaration heading-level="3"
      ><p><a href="/ikamr/declaration.json">Heile lista, som JSON</a></p></personvern-declaration
    >
    <h2>Statistikk</h2>
    <p>
      Vi bruker Google Analytics for å sjå kva sider som blir lesne. Google får opplysningane, og nummeret i kapselen
      gjer at nettlesaren din kan kjennast att. Difor tel vi berre når du har sagt ja.
    </p>
    <h2>Facebook</h2>
    <p>Når du er på Facebook-sida vår, gjeld erklæringa til Facebook. Her på nettstaden har vi berre ei lenkje dit.</p>
    <h2 id="kontakt">Kontakt og rettar</h2>
    <p>
      Dagleg leiar er ansvarleg. På ein ekte nettstad står det her korleis du når verksemda og personvernombodet,
      korleis du får innsyn, retting og sletting, og at du kan klage til Datatilsynet.
    </p>`,
});
