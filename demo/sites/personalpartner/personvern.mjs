import {html} from '../../html.mjs';

export const personvern = () => ({
  title: 'Personvernerklæring',
  main: html` <h1>Personvernerklæring</h1>
    <p class="lead">Her står det hva nettstedet lagrer på enheten din, hvorfor, og hvem som får vite det.</p>
    <h2>Alt vi kan lagre</h2>
    <personvern-declaration heading-level="3"
      ><p><a href="/personalpartner/declaration.json">Hele listen, som JSON</a></p></personvern-declaration
    >
    <h2>Søk</h2>
    <p>
      Når du søker her, svarer vår egen server. Har du sagt ja til statistikk, får Google også vite hva du søkte etter.
      Skriv derfor ikke opplysninger om deg selv eller andre i søkefeltet. Har du ikke sagt ja, får ingen andre vite
      noe.
    </p>
    <h2>Grunnlaget</h2>
    <p>
      Ekomloven § 3-15 krever at vi spør først. Det du svarer, gjelder i 180 dager, og du kan ombestemme deg når som
      helst nederst på siden.
    </p>
    <h2 id="kontakt">Kontakt og rettigheter</h2>
    <p>
      Daglig leder er ansvarlig. På et ekte nettsted står det her hvordan du når virksomheten, at innsyn er gratis, og
      at du kan klage til Datatilsynet.
    </p>`,
});
