/** The two pages of the video host: the player that other sites put in a frame, and the video's own page. */
import {html} from './html.mjs';

const TITLES = {1: 'Personvern er en grunnleggende rettighet', 2: 'Luciafeiring'};
const titleOf = ({pathname}) => TITLES[pathname.split('/').pop()];

const STYLE = `html, body {height: 100%; margin: 0; background: #12222c; color: #fff; font: 1rem/1.4 system-ui, sans-serif}
main {display: grid; place-content: center; justify-items: center; gap: .75rem; min-height: 100%; padding: 1rem; box-sizing: border-box; text-align: center}
h1, p {margin: 0; font-size: 1rem} button {min-width: 4rem; min-height: 2.75rem; font: inherit; cursor: pointer}
.playing body {background: #1d4d3d}`;

const page = (title, content) => ({
  type: 'text/html',
  body: html`<!DOCTYPE html>
    <html lang="nb">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>
        ${STYLE}
      </style>
      <main>${content}</main>
    </html> `.toString(),
});

/**
 * `/video/1?dnt=1`. The bot protection sets its cookies whatever `dnt` says, as it does at the real host; they are
 * third-party cookies in the frame, and script cannot see them.
 */
export function videoPlayer({url}) {
  const title = titleOf(url);
  if (!title) return {status: 404, type: 'text/plain', body: 'No such video'};
  const guard = '; Path=/; Domain=vimeo.localhost; HttpOnly; Secure; SameSite=None';
  return {
    ...page(
      title,
      html`<h1>${title}</h1>
        <button type="button" aria-pressed="false">Spill av</button>
        <p>Demo. Det er ingen film her.</p>
        <script src="/player.js"></script>`,
    ),
    headers: {'set-cookie': [`__cf_bm=${Date.now()}-demo; Max-Age=1800${guard}`, `_cfuvid=${Date.now()}-demo${guard}`]},
  };
}

/** `/1`: where the plain link goes. */
export function videoPage({url}) {
  const title = titleOf(url);
  if (!title) return {status: 404, type: 'text/plain', body: 'No such video'};
  return page(
    title,
    html`<h1>${title}</h1>
      <p>Demo. Her ligger videoen hos den som leverer den.</p>`,
  );
}
