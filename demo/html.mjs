/** Templates that escape: html`<p>${text}</p>`. Lists are joined; null, undefined and false leave nothing. */

/** Markup that has been escaped already. */
export class Html {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

function render(value) {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** Prettier writes `<br />`; what is served has no such slashes. */
const unslash = (part) => part.replace(/ \/>/g, '>');

export function html(strings, ...values) {
  return new Html(strings.map(unslash).reduce((all, part, i) => all + render(values[i - 1]) + part));
}

/** Text that is markup or code already, such as the inside of a `<script>`. */
export const raw = (text) => new Html(text);

/** Attributes from an object; false and undefined leave the attribute out, true leaves it empty. */
export function attributes(values) {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== false);
  return raw(pairs.map(([name, value]) => ` ${name}${value === true ? '' : `="${render(value)}"`}`).join(''));
}

/** JSON that is safe inside `<script>`: a `</script>` in a text must not end the element. */
export const json = (value) => raw(JSON.stringify(value, null, 2).replace(/</g, '\\u003c'));
