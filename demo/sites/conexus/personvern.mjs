import {html} from '../../html.mjs';

export const personvern = () => ({
  title: 'Personvernerklæring',
  main: html` <h1>Personvernerklæring</h1>
    <p class="lead">Her står det hva tjenesten lagrer på enheten din, hvorfor, og hvem som får vite det.</p>
    <h2>Alt vi kan lagre</h2>
    <personvern-declaration heading-level="3"
      ><p><a href="/conexus/declaration.json">Hele listen, som JSON</a></p></personvern-declaration
    >
    <h2>Hvem som er ansvarlig</h2>
    <p>Kommunen din er ansvarlig. Conexus leverer tjenesten for kommunen.</p>
    <h2>Måling av tjenesten</h2>
    <p>
      Application Insights fra Microsoft måler om tjenesten virker. Det gir nettleseren din et nummer, og derfor måler
      vi bare når du har sagt ja.
    </p>
    <h2>Innlogging hos andre</h2>
    <p>ID-porten og BankID har egne sider. Det de lagrer, har de egne erklæringer om.</p>
    <h2 id="kontakt">Kontakt og rettigheter</h2>
    <p>
      På et ekte nettsted står det her hvordan du når kommunen og personvernombudet, hvordan du får innsyn, retting og
      sletting, og at du kan klage til Datatilsynet.
    </p>`,
});
