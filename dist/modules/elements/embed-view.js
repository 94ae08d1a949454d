import { nothing, html } from 'lit';
import { fill } from '../i18n/format.js';
import { isOutsideEea, formatCountry } from '../i18n/format-details.js';
import { heading } from './heading.js';

function embedView(view) {
  const { address, service, words } = view;
  const { country, name: provider, vendor } = service;
  const item = fill(words.embedItem[view.kind], { name: view.name });
  const title = fill(words.embedTitle, { item: item.charAt(0).toUpperCase() + item.slice(1), provider });
  const always = fill(words.always, { provider });
  const transfer = country && isOutsideEea(country) ? fill(words.transfer, { country: formatCountry(country, view.language) }) : "";
  return html`<section
    class="text"
    role="group"
    aria-labelledby="title"
    lang=${view.language}
    dir=${words.direction ?? "ltr"}
  >
    ${heading(view.headingLevel, "title", title)}
    <p>${fill(words.embedBody, { vendor })} ${transfer}</p>
    ${view.onlyAlways ? nothing : (
    // Before the button, whose effect it changes.
    html`<label>
            <input type="checkbox" id="remember" data-role="remember" />
            <span>${always}</span>
          </label>`
  )}
    <div class="buttons">
      <button type="button" class="button" part="button" data-role="show" @click=${view.show}>
        ${view.onlyAlways ? always : fill(words.embedShow, { item })}
      </button>
    </div>
    <p role="status">${view.isDeferred ? words.deferred : nothing}</p>
    <p class="source">
      <slot><a href=${address}>${fill(words.embedGo, { provider })}</a></slot>
    </p>
  </section>`;
}

export { embedView };
//# sourceMappingURL=embed-view.js.map
