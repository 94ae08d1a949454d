import {html} from '../../html.mjs';

export const personvern = () => ({
  title: 'Personvernerklæring',
  main: html` <h1>Personvernerklæring</h1>
    <p class="lead">Her står det hva nettstedet lagrer på enheten din, hvorfor, og hvem som får vite det.</p>
    <h2>Alt vi kan lagre</h2>
    <personvern-declaration heading-level="3"
      ><p><a href="/datatilsynet/declaration.json">Hele listen, som JSON</a></p></personvern-declaration
    >
    <h2>Statistikk</h2>
    <p>
      Vi teller besøk med Matomo på en egen server. Verktøyet lagrer ingenting hos deg, og vi bruker bare de tre første
      delene av IP-adressen. Vi teller likevel bare når du har sagt ja. Ber nettleseren din om ikke å bli sporet, regner
      vi det som et nei.
    </p>
    <h2>Grunnlaget</h2>
    <p>
      Det som er strengt nødvendig for det du har bedt om, lagrer vi etter ekomloven § 3-15 andre ledd. Alt annet spør
      vi om først. Du kan ombestemme deg når som helst, nederst på alle sider.
    </p>
    <h2 id="kontakt">Kontakt</h2>
    <p>
      På et ekte nettsted står det her hvordan du når virksomheten og personvernombudet, hvilke rettigheter du har, og
      at du kan klage til Datatilsynet.
    </p>`,
});
