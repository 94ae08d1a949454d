/** The list of the five sites, and of the looks. */
import {html} from './html.mjs';
import {THEME_HOST} from './themes/themes.mjs';

export function indexPage(sites, themes, port) {
  const items = sites.map(
    ({id, host, name, owner, shows}) =>
      html` <li>
        <h2><a href="http://${host}:${port}/${id}/">${name}</a></h2>
        <p>Laget etter personvernerklæringen til ${owner}. ${shows}</p>
      </li>`,
  );
  const looks = themes.map(
    ({id, name, shows}) =>
      html` <li>
        <h3><a href="http://${THEME_HOST}:${port}/tema/${id}/">${name}</a></h3>
        <p>${shows}</p>
        <p>
          <a href="http://${THEME_HOST}:${port}/tema/${id}/?ask=several">Flere formål</a> ·
          <a href="http://${THEME_HOST}:${port}/tema/${id}/?ask=nothing">Ingenting valgfritt</a> ·
          <a href="http://${THEME_HOST}:${port}/tema/${id}/?ask=missing">Valgene mangler</a>
        </p>
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
          <h2>Samme kommune i tre drakter</h2>
          <p>Hvordan spørsmålet tar farger, skrift og kanter fra siden det står på. Kommunen finnes ikke.</p>
          <ul class="sites">
            ${looks}
          </ul>
        </main>
      </body>
    </html> `.toString();
}
