/** One page of a site: head with the gate first, landmarks, the panel, the content, the footer with the way back. */
import {attributes, html, json, raw} from './html.mjs';
import {WORDS} from './words.mjs';

/** The line that takes the product in use. A real page has just this, without the switches. */
function gate({site, switches, declaration}) {
  const {nonce, gate: given} = switches;
  const isStrict = given?.['data-guard'] === 'strict';
  const inline = switches.declaration === 'inline';
  const variant = switches.declaration === 'url' ? '' : `?variant=${encodeURIComponent(switches.declaration)}`;
  const script = html`<script${attributes({
    src: `/personvern/personvern${isStrict ? '-strict' : ''}.js`,
    'data-declaration': inline ? undefined : `/${site.id}/declaration.json${variant}`,
    nonce,
    ...given,
    'data-guard': isStrict ? undefined : given?.['data-guard'],
  })}></script>`;
  return html`${
    inline &&
    html`<script type="application/json" id="personvern-declaration">
      ${json(declaration)}
    </script> `
  }${script}${switches.twice && html` ${script}`}`;
}

/** `<script type="text/plain">`: waits for a yes to its purpose. `text` is code, `src` an address. */
function parked({service, purpose, src, async, defer, text}, {nonce}) {
  const marks = {
    type: 'text/plain',
    'data-purpose': purpose,
    'data-service': service,
    'data-src': src,
    async,
    defer,
    nonce,
  };
  return html`<script${attributes(marks)}>${raw(text ?? '')}</script>\n  `;
}

function trackers({site, switches, at}) {
  const scripts = site.trackers?.(at) ?? [];
  const first = scripts.find(({src}) => src);
  const dead = switches.hang && first && {...first, src: new URL('/never.js', first.src).href, async: false};
  return [dead, ...scripts].filter(Boolean).map((script) => parked(script, switches));
}

function panel({switches, words: {panel: words}, url}) {
  const back = url.pathname + url.search;
  const toggled = new URL(url);
  if (switches.signal) toggled.searchParams.delete('dnt');
  else toggled.searchParams.set('dnt', 'server');
  const list = (name, title) =>
    html` <div>
      <p class="panel-title" id="panel-${name}">${title}</p>
      <ul data-panel="${name}" tabindex="0" aria-labelledby="panel-${name}"></ul>
    </div>`;
  return html`<details
    class="panel"
    id="panel"
    ${attributes({
      open: switches.panel,
      'data-none': words.none,
      'data-http-only': words.httpOnly,
      'data-parked': words.isParked,
      'data-open': words.isOpen,
    })}
  >
    <summary>${words.open}</summary>
    <p>${words.about}</p>
    <noscript><p>${words.noScript}</p></noscript>
    <div class="panel-lists">
      ${list('answer', words.answer)}${list('stored', words.stored)}${list('parked', words.parked)}${list('reached', words.reached)}
    </div>
    <form class="panel-actions" method="post" action="/forget">
      <input type="hidden" name="back" value="${back}" />
      <button type="submit">${words.forget}</button>
      <a href="${toggled.pathname + toggled.search}">${switches.signal ? words.noSignal : words.signal}</a>
    </form>
  </details>`;
}

/**
 * @param page what `server.mjs` knows of the request: site, declaration, switches, url, at (address of another host)
 * @param content `{title, main, head}`; `head` is more for the head
 */
export function layout(page, {title, main, head}) {
  const {site, switches} = page;
  const words = WORDS[site.lang];
  const link = (path) => switches.link(`/${site.id}/${path}`);
  // Where the page speaks another language than its content, the content says so (WCAG 3.1.2).
  const lang = switches.lang === site.lang ? undefined : site.lang;
  const nav = site.menu.map(([path, name]) => {
    const current = page.url.pathname === `/${site.id}/${path}`;
    return html`\n        <li><a${attributes({href: link(path), 'aria-current': current && 'page'})}>${name}</a></li>`;
  });
  const late = switches.late;
  return html`<!DOCTYPE html>
<html${attributes({lang: switches.lang, 'data-site': site.id})}>
<head>
  <meta charset="utf-8">
  ${!late && gate(page)}
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} – ${site.name} (demo)</title>
  <link rel="icon" href="/demo/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/demo/style.css">
  <link rel="stylesheet" href="/demo/parts.css">
  <link rel="stylesheet" href="/demo/panel.css">
  <script${attributes({src: '/demo/panel.js', defer: true, nonce: switches.nonce})}></script>
  ${trackers(page)}${head}
</head>
<body>
  <noscript data-personvern><p${attributes({lang})}><a href="${link('personvern')}">${words.statement}</a></p></noscript>
  <a${attributes({class: 'skip', href: '#main', lang})}>${words.skip}</a>
  <header${attributes({lang})}>
    <div class="notice">
      <p>${words.model(site.owner)}</p>
      ${panel({...page, words})}
    </div>
    <p class="name"><a href="${link('')}">${site.name}</a></p>
    <nav aria-label="${words.menu}">
      <ul>${nav}
      </ul>
    </nav>
  </header>
  <main${attributes({id: 'main', tabindex: '-1', lang})}>
${main}
  </main>
  <footer${attributes({lang})}>
    <ul>
      <li><a href="#personvern">${words.change}</a></li>
      <li><a href="${link('personvern')}">${words.statement}</a></li>
      <li><a href="/">${words.all}</a></li>
    </ul>
  </footer>${late && html` ${gate(page)}`}
</body>
</html>
`.text.replace(/[ \t]+$/gm, '');
}
