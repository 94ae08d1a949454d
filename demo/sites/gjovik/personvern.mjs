import {html} from '../../html.mjs';

export const personvern = () => ({
  title: 'Personvernerklæring',
  main: html` <h1>Personvernerklæring</h1>
    <p class="lead">Her står det hva nettstedet lagrer på enheten din, hvorfor, og hvem som får vite det.</p>
    <h2>Alt vi kan lagre</h2>
    <personvern-declaration heading-level="3"
      ><p><a href="/gjovik/declaration.json">Hele listen, som JSON</a></p></personvern-declaration
    >
    <h2>Du velger</h2>
    <p>
      Vi teller besøk bare når du har sagt ja. Innstillingene i nettleseren er ikke et ja. Svarer du nei, er nettstedet
      det samme, og skjemaene virker.
    </p>
    <h2>Filmene</h2>
    <p>Filmene ligger hos Vimeo. De kommer ikke hit før du ber om en av dem. Du kan også se dem hos Vimeo.</p>
    <h2>Barn og unge</h2>
    <p>På sidene for barn er alt valgfritt av, uansett hva som er svart andre steder.</p>
    <h2 id="kontakt">Kontakt og rettigheter</h2>
    <p>
      Kommunen er ansvarlig. På et ekte nettsted står det her hvordan du når postmottaket og personvernombudet, hvordan
      du får innsyn, retting og sletting, og at du kan klage til Datatilsynet.
    </p>`,
});
