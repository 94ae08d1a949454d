/** The list of the five sites. */
import {html} from './html.mjs';

export function indexPage(sites, port) {
  const items = sites.map(
    ({id, host, name, owner, shows}) =>
      html` <li>
        <h2><a href="http://${host}:${port}/${id}/">${name}</a></h2>
        <p>Laget etter personvernerklæringen til ${owner}. ${shows}</p>
      </li>`,
  );
  return html`<!DOCTYPE html>
    <html lang="nb">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>personvern-banner: fem demosider</title>
        <link rel="icon" href="/demo/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/demo/style.css" />
        <link rel="stylesheet" href="/demo/parts.css" />
      </head>
      <body>
        <a class="skip" href="#main">Hopp til hovedinnhold</a>
        <main id="main" tabindex="-1">
          <h1>Fem nettsteder som spør først</h1>
          <p class="lead">
            Hver demo bygger på opplysningene i en personvernerklæring fra virkeligheten. Sporingsverktøyene kjører på
            ordentlig, men snakker bare med denne maskinen. Åpne «Se hva som skjer bak kulissene» øverst på en side og
            svar ja eller nei.
          </p>
          <ul class="sites">
            ${items}
          </ul>
          <p>Hvert nettsted har sitt eget vertsnavn, slik at de ikke deler informasjonskapsler.</p>
        </main>
      </body>
    </html> `.toString();
}
